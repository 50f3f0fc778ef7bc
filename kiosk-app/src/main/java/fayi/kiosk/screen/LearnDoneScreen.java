package fayi.kiosk.screen;

import fayi.content.learning.Lesson;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The questions are through: thanks, and the next lesson where there is one. No number says how it went. */
final class LearnDoneScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LearnDoneScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("learn-done", context, "mdi2s-school-outline", "learn.where", Bar.Kind.FULL);
    }

    private VBox body(Studying held) {
        String kind = held.lesson().isPresent() ? "learn-done.lesson" : "learn-done.quiz";
        return new VBox(
                32,
                Panel.of(
                        Panel.Kind.GOOD,
                        "mdi2c-check-circle-outline",
                        context.text(kind + ".title"),
                        context.text(kind + ".text")),
                new Words(context.text("learn-done.ask"), "body"));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Studying held = ((Page.Learn) visit.page()).held();
        Optional<Lesson> next = held.nextLesson();
        frame.update(visit);
        frame.body(held.page(), () -> new Scroller(context.texts(), body(held)));
        frame.actions(
                List.of(Action.consult()),
                Action.back(),
                next.isPresent()
                        ? Action.main("learn-done.next", new Touch.Proceed())
                        : Action.main("learn-done.home", new Touch.Home()));
    }
}
