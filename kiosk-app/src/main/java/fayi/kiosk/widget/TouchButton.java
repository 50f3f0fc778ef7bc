package fayi.kiosk.widget;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * Something to touch: it acts when a touch begins and ends inside it. A finger that moves a list which lies around it does
 * not press it.
 */
public class TouchButton extends StackPane {
    /** The least height and width of what is touched, in design pixels: 2 cm on a station's screen. */
    public static final double LEAST = 112;

    /** How far a finger may slip on something that can be moved. */
    static final double SLIP = 32;

    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("held");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable action;
    private boolean armed;
    private double pressedAt;
    private boolean chosen;

    /**
     * A button.
     *
     * @param id names it for tests and the tour
     * @param style its look: {@code main}, {@code quiet}, {@code danger}, {@code choice}, {@code key}, {@code bar}
     * @param action what a touch does; on the FX thread
     */
    public TouchButton(String id, String style, Node content, Runnable action) {
        super(content);
        this.action = action;
        setId(id);
        getStyleClass().addAll("touch", style);
        setMinSize(LEAST, LEAST);
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** Shows that this is what was chosen. */
    public final void choose(boolean nowChosen) {
        chosen = nowChosen;
        pseudoClassStateChanged(CHOSEN, nowChosen);
    }

    /** Cannot be touched now, and shows it. */
    public final void off(boolean nowOff) {
        setDisable(nowOff);
        pseudoClassStateChanged(OFF, nowOff);
    }

    /** Whether it is shown as chosen. */
    public final boolean isChosen() {
        return chosen;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST, super.computePrefWidth(height));
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressedAt = event.getSceneY();
            arm(true);
        }
    }

    private void move(MouseEvent event) {
        boolean slipped = Math.abs(event.getSceneY() - pressedAt) > SLIP && liesInMovingList();
        if (armed && (slipped || !contains(event.getX(), event.getY()))) {
            arm(false);
        }
    }

    private void release(MouseEvent event) {
        boolean acts = armed && event.getButton() == MouseButton.PRIMARY && contains(event.getX(), event.getY());
        arm(false);
        if (acts) {
            action.run();
        }
    }

    private void arm(boolean nowArmed) {
        armed = nowArmed;
        pseudoClassStateChanged(PRESSED, nowArmed);
    }

    private boolean liesInMovingList() {
        for (Parent at = getParent(); at != null; at = at.getParent()) {
            if (at instanceof Scroller scroller) {
                return scroller.moves();
            }
        }
        return false;
    }
}
