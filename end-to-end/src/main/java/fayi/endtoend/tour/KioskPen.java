package fayi.endtoend.tour;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Writes with a finger, through the window system: the sign for a person, the first of any name. Not on the FX thread. */
final class KioskPen {
    /** Each stroke as places in parts of the field, from its left and its top. */
    private static final List<double[][]> STROKES = List.of(
            new double[][] {{0.50, 0.18}, {0.49, 0.34}, {0.46, 0.50}, {0.41, 0.65}, {0.33, 0.80}},
            new double[][] {{0.48, 0.42}, {0.53, 0.56}, {0.60, 0.70}, {0.69, 0.80}});

    private static final int BETWEEN = 6;

    private KioskPen() {}

    /** Writes into the node with that id; false when it is not there, or takes no touches yet. */
    static boolean write(String id) {
        Optional<Bounds> field = KioskHands.onFx(
                () -> KioskHands.find(id).filter(node -> !node.isDisabled()).map(KioskPen::place));
        field.ifPresent(place -> STROKES.forEach(stroke -> write(place, stroke)));
        return field.isPresent();
    }

    private static Bounds place(Node node) {
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        return node.localToScreen(node.getLayoutBounds());
    }

    private static void write(Bounds place, double[][] stroke) {
        move(place, stroke[0]);
        KioskHands.onFx(() -> {
            new Robot().mousePress(MouseButton.PRIMARY);
            return "";
        });
        for (int to = 1; to < stroke.length; to++) {
            for (int step = 1; step <= BETWEEN; step++) {
                double part = (double) step / BETWEEN;
                move(place, new double[] {
                    stroke[to - 1][0] + part * (stroke[to][0] - stroke[to - 1][0]),
                    stroke[to - 1][1] + part * (stroke[to][1] - stroke[to - 1][1])
                });
            }
        }
        KioskHands.onFx(() -> {
            new Robot().mouseRelease(MouseButton.PRIMARY);
            return "";
        });
    }

    private static void move(Bounds place, double[] at) {
        KioskHands.onFx(() -> {
            new Robot()
                    .mouseMove(place.getMinX() + at[0] * place.getWidth(), place.getMinY() + at[1] * place.getHeight());
            return "";
        });
    }
}
