package fayi.kiosk.screen;

import fayi.content.interview.AnswerWords;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.flow.TrackPage;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import fayi.protocol.MatterEvent;
import fayi.protocol.MatterHistory;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The matters that were found, one a page: how far it is, what comes next, until when. */
final class TrackedScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    TrackedScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("tracked", context, "mdi2m-magnify", "tracked.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.main("receipt.done", new Touch.Proceed()));
    }

    private Region body(List<MatterHistory> matters, int index) {
        MatterHistory matter = matters.get(index);
        VBox lead = new VBox(
                24,
                new Words(matter.serviceTitle(), "title", "strong"),
                new Words(context.text("tracked.number", matter.intakeNumber()), "body"),
                Panel.of(
                        Panel.Kind.GOOD,
                        "mdi2p-progress-check",
                        context.text("tracked.state." + matter.state()),
                        matter.nextStep()),
                new Panel(
                        Panel.Kind.CARD,
                        new Words(context.text("receipt.office", matter.office()), "body"),
                        new Words(
                                context.text(
                                        "receipt.due",
                                        AnswerWords.date(
                                                matter.dueBy(), context.texts().locale())),
                                "body")));
        VBox events = new VBox(16, new Words(context.text("tracked.history"), "heading"));
        for (MatterEvent event : matter.events()) {
            events.getChildren()
                    .add(new VBox(
                            0,
                            new Words(
                                    AnswerWords.date(
                                            event.at().toLocalDate(),
                                            context.texts().locale()),
                                    "small",
                                    "second"),
                            new Words(event.text(), "body")));
        }
        Panel history = new Panel(Panel.Kind.CARD, events);
        Region all = context.portrait()
                ? new Scroller(context.texts(), new VBox(32, lead, history))
                : Frame.columns(
                        context, new Scroller(context.texts(), lead), new Scroller(context.texts(), new VBox(history)));
        if (matters.size() == 1) {
            return all;
        }
        VBox.setVgrow(all, Priority.ALWAYS);
        return new VBox(32, all, Turning.of(context, "tracked", index, matters.size()));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        TrackPage.Tracked page = (TrackPage.Tracked) visit.page();
        List<MatterHistory> matters = visit.dossier().tracked();
        frame.update(visit);
        if (page.index() < matters.size()) {
            frame.body(page, () -> body(matters, page.index()));
        }
    }
}
