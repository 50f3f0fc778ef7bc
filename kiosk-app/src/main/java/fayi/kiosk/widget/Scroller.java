package fayi.kiosk.widget;

import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows what may be higher than its place. Where all fits, nothing is to be seen of it; where not, two large buttons stand
 * beside, and a finger may move the content as well.
 */
public final class Scroller extends Region implements Emptied.Container {
    private static final double GAP = 32;
    private static final double STEP = 0.8;
    private static final double LEAST_VIEW = 2 * TouchButton.LEAST + GAP;

    private final Region content;
    private final TouchButton up;
    private final TouchButton down;
    private final Rectangle view = new Rectangle();
    private final Window window;
    private double offset;
    private double pressedAt;
    private double offsetAtPress;
    private boolean dragging;
    private boolean moves;

    /** Shows {@code content}. */
    public Scroller(Texts texts, Region content) {
        this.content = content;
        this.window = new Window(content);
        up = Buttons.small("scroll-up", "quiet", "mdi2c-chevron-up", texts.get("scroll.up"), () -> moveBy(-step()));
        down = Buttons.small(
                "scroll-down", "quiet", "mdi2c-chevron-down", texts.get("scroll.down"), () -> moveBy(step()));
        getChildren().addAll(window, up, down);
        getStyleClass().add("scroller");
        window.setClip(view);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressedAt = event.getSceneY();
            offsetAtPress = offset;
            dragging = false;
        });
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = (event.getSceneY() - pressedAt) / scale();
            dragging = moves && (dragging || Math.abs(moved) > TouchButton.SLIP);
            if (dragging) {
                moveTo(offsetAtPress - moved);
            }
        });
    }

    /** Whether there is more than fits. */
    public boolean moves() {
        return moves;
    }

    /** Moves so that {@code y} of the content can be seen. */
    public void reveal(double y) {
        if (y < offset) {
            moveTo(y);
        } else if (y > offset + getHeight()) {
            moveTo(y - getHeight());
        }
    }

    private double step() {
        return getHeight() * STEP;
    }

    private double scale() {
        double scale = getLocalToSceneTransform().getMyy();
        return scale == 0 ? 1 : scale;
    }

    private void moveBy(double by) {
        moveTo(offset + by);
    }

    private void moveTo(double to) {
        offset = to;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST_VIEW, width < 0 ? LEAST_VIEW : content.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) + GAP + up.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return TouchButton.LEAST;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double whole = content.prefHeight(width);
        moves = whole > height + 0.5;
        up.setVisible(moves);
        down.setVisible(moves);
        double side = Math.max(TouchButton.LEAST, Math.max(up.prefWidth(-1), down.prefWidth(-1)));
        double room = moves ? width - side - GAP : width;
        if (moves) {
            whole = content.prefHeight(room);
            double tall = Math.min((height - GAP) / 2, Math.max(TouchButton.LEAST, up.prefHeight(side)));
            up.resizeRelocate(width - side, 0, side, tall);
            down.resizeRelocate(width - side, height - tall, side, tall);
        }
        double most = Math.max(0, whole - height);
        offset = Math.max(0, Math.min(offset, most));
        up.off(offset <= 0);
        down.off(offset >= most);
        window.resizeRelocate(0, 0, room, height);
        view.setWidth(room);
        view.setHeight(height);
        content.resizeRelocate(0, Math.rint(-offset), room, Math.max(whole, moves ? whole : height));
    }

    @Override
    public void drop() {
        Emptied.emptyNode(content);
        window.drop();
        getChildren().clear();
    }

    /** The part through which the content is seen. */
    private static final class Window extends Region {
        Window(Region content) {
            getChildren().add(content);
            setPickOnBounds(true);
        }

        void drop() {
            getChildren().clear();
        }

        @Override
        protected void layoutChildren() {
            // The scroller places the content.
        }
    }
}
