package fayi.kiosk.widget;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Buttons beside each other that fill the width: what is left over is shared, twice as much for
 * the last, which is the main one; what is missing is taken from the widest, whose words have more places to break. */
public final class ButtonRow extends Region implements Emptied.Container {
    private final double gap;

    /** These buttons, in reading order. */
    public ButtonRow(double gap, List<? extends Region> buttons) {
        this.gap = gap;
        getChildren().addAll(buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double[] widths(double room) {
        List<Node> buttons = getManagedChildren();
        double[] widths =
                buttons.stream().mapToDouble(button -> button.prefWidth(-1)).toArray();
        double wanted = 0;
        for (double width : widths) {
            wanted += width;
        }
        double free = room - gap * (widths.length - 1);
        double most = wanted <= free ? Double.MAX_VALUE : widest(widths, free);
        for (int i = 0; i < widths.length; i++) {
            double share = (i == widths.length - 1 ? 2.0 : 1.0) / (widths.length + 1);
            widths[i] = Math.floor(Math.min(widths[i], most) + Math.max(0, free - wanted) * share);
        }
        return widths;
    }

    /** How wide the widest may be when all have {@code room}. */
    private static double widest(double[] widths, double room) {
        double[] rising = widths.clone();
        Arrays.sort(rising);
        double left = room;
        for (int i = 0; i < rising.length; i++) {
            double even = left / (rising.length - i);
            if (rising[i] >= even) {
                return even;
            }
            left -= rising[i];
        }
        return room;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> buttons = getManagedChildren();
        double[] widths = widths(width < 0 ? prefWidth(-1) : width);
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            double needed =
                    Math.max(buttons.get(i).minHeight(widths[i]), buttons.get(i).prefHeight(widths[i]));
            height = Math.max(height, needed);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = gap * (getManagedChildren().size() - 1);
        for (Node button : getManagedChildren()) {
            wanted += button.prefWidth(-1);
        }
        return wanted;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> buttons = getManagedChildren();
        double[] widths = widths(getWidth());
        double left = 0;
        for (int i = 0; i < widths.length; i++) {
            buttons.get(i).resizeRelocate(left, 0, widths[i], getHeight());
            left += widths[i] + gap;
        }
    }

    @Override
    public void drop() {
        List.copyOf(getChildren()).forEach(Emptied::emptyNode);
        getChildren().clear();
    }
}
