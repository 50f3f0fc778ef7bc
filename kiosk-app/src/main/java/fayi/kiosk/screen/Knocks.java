package fayi.kiosk.screen;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Hears knocks at the technician's door: five touches of the station's name, one after the other. Fewer are a person who
 * wants to begin, and is let in after the moment in which the next knock could have come.
 */
final class Knocks {
    private static final int NEEDED = 5;
    private static final Duration BETWEEN = Duration.millis(1200);

    private final PauseTransition waiting = new PauseTransition(BETWEEN);
    private int heard;

    /**
     * At {@code name}, which from now on takes its touches itself.
     *
     * @param knocked there were five
     * @param touched there were fewer
     */
    Knocks(Node name, Runnable knocked, Runnable touched) {
        name.setPickOnBounds(true);
        waiting.setOnFinished(over -> {
            heard = 0;
            touched.run();
        });
        name.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            event.consume();
            heard++;
            if (heard == NEEDED) {
                heard = 0;
                waiting.stop();
                knocked.run();
            } else {
                waiting.playFromStart();
            }
        });
    }

    /** Its page is gone. */
    void stop() {
        waiting.stop();
    }
}
