package fayi.kiosk.screen;

import fayi.content.interview.InterviewProgress;
import fayi.content.interview.SummaryLine;
import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All answers, each to be changed by a touch. */
final class ReviewingScreen implements Screen {
    private static final String COVERED = "●●●●●●";

    private final ScreenContext context;
    private final Frame frame;
    private final List<Words> sensitive = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private boolean covered;

    ReviewingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("reviewing", context, "mdi2f-format-list-checks", "reviewing.where", Bar.Kind.FULL);
        Action later = new Action(
                "set-aside", "quiet", "mdi2b-bookmark-check-outline", "set-aside.offer", Touch.SetAside::new);
        frame.actions(List.of(later), Action.back(), Action.main("reviewing.make", new Touch.Proceed()));
    }

    private VBox body(InterviewProgress progress) {
        VBox list = new VBox(32);
        for (SummaryLine line : progress.summary(context.texts().locale())) {
            list.getChildren().add(line(line));
        }
        Words title = new Words(context.text("reviewing.title"), "title", "strong");
        HBox head = new HBox(24, title);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!sensitive.isEmpty()) {
            Words label = new Words(context.text("cover.hide"), "small");
            head.getChildren().add(new TouchButton("cover", "quiet", label, () -> cover(label)));
        }
        return new VBox(24, head, new Words(context.text("reviewing.text"), "body"), list);
    }

    private Node line(SummaryLine line) {
        Words answer = new Words(line.answer(), "body", "strong");
        if (line.sensitive()) {
            sensitive.add(answer);
            said.add(line.answer());
        }
        VBox words = new VBox(4, new Words(line.label(), "small", "second"), answer);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        TouchButton change = Buttons.small(
                "change-" + line.questionId(),
                "quiet",
                "mdi2p-pencil-outline",
                context.text("reviewing.change"),
                context.touch(new Touch.ChangeAnswer(line.questionId())));
        HBox row = new HBox(24, words, change);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("panel", "card", "tight");
        return row;
    }

    private void cover(Words label) {
        covered = !covered;
        label.say(context.text(covered ? "cover.show" : "cover.hide"));
        for (int i = 0; i < sensitive.size(); i++) {
            sensitive.get(i).say(covered ? COVERED : said.get(i));
        }
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        visit.dossier()
                .application()
                .flatMap(Application::progress)
                .ifPresent(progress -> frame.body("body", () -> new Scroller(context.texts(), body(progress))));
    }

    @Override
    public void close() {
        sensitive.clear();
        said.clear();
    }
}
