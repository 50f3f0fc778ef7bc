package fayi.kiosk.screen;

import fayi.kiosk.flow.LeavingPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The station is clean: what was removed and, where it ended by itself, why. */
final class CleanScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    CleanScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("clean", context, "mdi2s-shield-check-outline", "clean.where", Bar.Kind.NONE);
        frame.actions(List.of(), Action.main("clean.again", new Touch.Begin()));
    }

    private VBox body(LeavingPage.Clean page) {
        VBox words = new VBox(32, new Words(context.text("clean.title"), "title", "strong"));
        if (page.papers()) {
            words.getChildren()
                    .add(Panel.of(
                            Panel.Kind.NOTICE,
                            "mdi2f-file-alert-outline",
                            context.text("clean.papers.title"),
                            context.text("clean.papers.text")));
        }
        page.trouble().ifPresent(trouble -> words.getChildren().add(new TroublePanel(context, trouble)));
        words.getChildren()
                .addAll(
                        Panel.of(
                                Panel.Kind.GOOD,
                                "mdi2c-check-circle-outline",
                                context.text("clean.removed.title"),
                                context.text("clean.removed.text")),
                        new Words(context.text("clean.kept"), "body"));
        return words;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        LeavingPage.Clean page = (LeavingPage.Clean) visit.page();
        frame.update(visit);
        frame.body(page, () -> new Scroller(context.texts(), body(page)));
    }
}
