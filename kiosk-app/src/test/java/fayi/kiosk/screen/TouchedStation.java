package fayi.kiosk.screen;

import static org.awaitility.Awaitility.await;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.input.TextInput;
import fayi.kiosk.visit.EffectRunner;
import fayi.kiosk.visit.Step;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.kiosk.visit.VisitMachine;
import fayi.provisioning.IdleTimes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;

/** A real window over the real machine, touched through the window system. Effects are noted and not run. */
final class TouchedStation implements AutoCloseable {
    private final SetClock clock = new SetClock(SampleVisits.NOW);
    private final List<Touch> touches = new CopyOnWriteArrayList<>();
    private final List<Effect> effects = new CopyOnWriteArrayList<>();
    private final VisitMachine machine =
            new VisitMachine(SampleVisits.CATALOGUE, SampleVisits.RANKER::rank, IdleTimes.usual());
    private final KioskWindow window;
    private volatile Visit visit;

    TouchedStation(Visit first, TextInput input) {
        visit = first;
        window = KioskWindow.open(
                WindowSettings.windowed(540, 960),
                this::next,
                first,
                clock,
                input,
                DrawnPictures.everywhere(),
                SampleVisits.CATALOGUE,
                () -> {});
        window.runEffectsWith(new EffectRunner() {
            @Override
            public void run(Effect effect) {
                effects.add(effect);
            }

            @Override
            public void close() {
                // Nothing runs.
            }
        });
    }

    private Step next(Visit before, VisitEvent event) {
        if (event instanceof VisitEvent.Touched touched && !(touched.touch() instanceof Touch.Activity)) {
            touches.add(touched.touch());
        }
        Step step = machine.next(before, event);
        visit = step.visit();
        return step;
    }

    KioskWindow window() {
        return window;
    }

    Visit visit() {
        return visit;
    }

    /** What the person did, without signs of life. */
    List<Touch> touches() {
        return List.copyOf(touches);
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    void happens(Outcome outcome) {
        window.dispatch(new VisitEvent.Happened(outcome));
    }

    /** Waits until it can be touched, and touches its middle. */
    void touch(String id) {
        Point2D middle = middle(id);
        finger(robot -> {
            down(robot, middle);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    void touchTwice(String id) {
        Point2D middle = middle(id);
        finger(robot -> {
            for (int i = 0; i < 2; i++) {
                down(robot, middle);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    /** Presses the middle and lets go elsewhere, so many pixels of the screen lower. */
    void dragFrom(String id, double down) {
        Point2D middle = middle(id);
        finger(robot -> down(robot, middle));
        int steps = 10;
        for (int i = 1; i <= steps; i++) {
            double moved = down * i / steps;
            finger(robot -> robot.mouseMove(middle.getX(), middle.getY() + moved));
        }
        finger(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private static void down(Robot robot, Point2D at) {
        robot.mouseMove(at);
        robot.mousePress(MouseButton.PRIMARY);
    }

    private static void finger(Consumer<Robot> move) {
        OnFx.get(() -> {
            move.accept(new Robot());
            return true;
        });
    }

    private static Point2D middle(String id) {
        AtomicReference<Point2D> before = new AtomicReference<>(Point2D.ZERO);
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> isTouchable(id) && place(id).equals(before.getAndSet(place(id))));
        return place(id);
    }

    /** What has just been made has no size before the next pulse has laid it out, and moves until then. */
    private static boolean isTouchable(String id) {
        return OnFx.get(() -> {
            Node node = find(id);
            return node != null
                    && node.isVisible()
                    && !node.isDisabled()
                    && node.getLayoutBounds().getWidth() > 0;
        });
    }

    static boolean shows(String id) {
        return OnFx.get(() -> find(id) != null);
    }

    /** Its middle on the screen, whether it can be touched or not. */
    static Point2D place(String id) {
        return OnFx.get(() -> {
            Node node = find(id);
            Bounds place = node.localToScreen(node.getLayoutBounds());
            return new Point2D(place.getCenterX(), place.getCenterY());
        });
    }

    /** How high it is, before the window is scaled. */
    static double height(String id) {
        return OnFx.get(() -> find(id).getLayoutBounds().getHeight());
    }

    /** All words under it. */
    static String words(String id) {
        return OnFx.get(() -> {
            StringBuilder words = new StringBuilder();
            Node node = find(id);
            if (node != null) {
                gather(node, words);
            }
            return words.toString();
        });
    }

    /** All words in the window. */
    static String allWords() {
        return OnFx.get(() -> {
            StringBuilder words = new StringBuilder();
            Window.getWindows().forEach(shown -> gather(shown.getScene().getRoot(), words));
            return words.toString();
        });
    }

    private static void gather(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }

    private static Node find(String id) {
        return Window.getWindows().get(0).getScene().getRoot().lookup("#" + id);
    }

    @Override
    public void close() {
        window.close();
    }
}
