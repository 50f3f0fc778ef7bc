package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.content.interview.SummaryLine;
import fayi.kiosk.flow.Person;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.UnfinishedPage;
import fayi.kiosk.unfinished.Restored;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What was answered last time, before it is used: all that still fits, and how much does not. */
final class ResumedScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ResumedScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("resumed", context, "mdi2b-bookmark-outline", "resume.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.main("resumed.go-on", new Touch.Proceed()));
    }

    private VBox body(UnfinishedPage.Resumed page, Optional<Person> person) {
        Restored restored = page.restored();
        VBox list = new VBox(
                24,
                new Words(context.text("resumed.title"), "title", "strong"),
                new Words(
                        context.text(
                                "resumed.what",
                                page.takenUp()
                                        .service()
                                        .title()
                                        .in(context.texts().locale()),
                                AnswerWords.date(
                                        page.takenUp().unfinished().leftAt().toLocalDate(),
                                        context.texts().locale())),
                        "body"));
        person.ifPresent(who -> list.getChildren()
                .add(new Words(context.text("resumed.who", who.facts().name(), who.maskedNumber()), "body", "strong")));
        if (restored.dropped() > 0) {
            list.getChildren()
                    .add(new Panel(
                            Panel.Kind.NOTICE, new Words(context.text("resumed.dropped", restored.dropped()), "body")));
        }
        if (!restored.drafts().isEmpty()) {
            list.getChildren().add(new Words(context.text("resumed.drafts"), "body"));
        }
        for (SummaryLine line : restored.progress().summary(context.texts().locale())) {
            VBox words =
                    new VBox(4, new Words(line.label(), "small", "second"), new Words(line.answer(), "body", "strong"));
            words.getStyleClass().addAll("panel", "card", "tight");
            list.getChildren().add(words);
        }
        return list;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        UnfinishedPage.Resumed page = (UnfinishedPage.Resumed) visit.page();
        frame.update(visit);
        frame.body(
                "body",
                () -> new Scroller(context.texts(), body(page, visit.dossier().person())));
    }
}
