package fayi.kiosk.screen;

import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** There is nothing to learn here yet: who answers questions. */
final class LearnNothingScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LearnNothingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("learn-nothing", context, "mdi2s-school-outline", "learn.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body(
                "nothing",
                () -> new Scroller(
                        context.texts(),
                        new VBox(Panel.of(
                                Panel.Kind.CARD,
                                "mdi2b-book-open-page-variant-outline",
                                context.text("learn-nothing.title"),
                                context.text("learn-nothing.text")))));
    }
}
