package fayi.kiosk.screen;

import fayi.device.scanner.wedge.Heard;
import fayi.device.scanner.wedge.KeyStroke;
import fayi.device.scanner.wedge.KeyStrokes;
import fayi.device.scanner.wedge.WedgeKeys;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Hears a scanner that types into the window, before anything that has the focus: its keys are swallowed, a person's arrive
 * in their order. On the FX thread.
 */
final class TypedCodes {
    private final Scene scene;
    private final KeyStrokes scanner;
    private final WedgeKeys<KeyEvent> keys;
    private final PauseTransition gap;
    private boolean passingOn;

    /** From now on, for as long as the scene lives. */
    TypedCodes(Scene scene, KeyStrokes scanner) {
        this.scene = scene;
        this.scanner = scanner;
        keys = new WedgeKeys<>(scanner.rules());
        gap = new PauseTransition(Duration.millis(scanner.rules().gap().toMillis()));
        gap.setOnFinished(over -> gapOver());
        scene.addEventFilter(KeyEvent.ANY, this::heard);
    }

    private void heard(KeyEvent event) {
        KeyStroke stroke = stroke(event);
        if (passingOn || stroke == null) {
            return;
        }
        Heard<KeyEvent> heard = keys.accept(stroke, event, System.nanoTime());
        if (heard.passedOn().equals(List.of(event))) {
            return;
        }
        event.consume();
        take(heard);
        if (keys.isHolding() && stroke.kind() == KeyStroke.Kind.PRESSED) {
            gap.playFromStart();
        }
    }

    private void gapOver() {
        take(keys.expire(System.nanoTime()));
        if (keys.isHolding()) {
            gap.playFromStart();
        }
    }

    private void take(Heard<KeyEvent> heard) {
        passingOn = true;
        try {
            for (KeyEvent event : heard.passedOn()) {
                Node focused = scene.getFocusOwner();
                EventTarget target = focused == null ? scene : focused;
                Event.fireEvent(target, event.copyFor(event.getSource(), target));
            }
        } finally {
            passingOn = false;
        }
        heard.code().ifPresent(scanner::typed);
    }

    private static @Nullable KeyStroke stroke(KeyEvent event) {
        EventType<KeyEvent> type = event.getEventType();
        if (type == KeyEvent.KEY_TYPED) {
            return new KeyStroke(KeyStroke.Kind.TYPED, event.getCharacter());
        }
        String name = event.getCode().name();
        if (type == KeyEvent.KEY_PRESSED) {
            return new KeyStroke(KeyStroke.Kind.PRESSED, name);
        }
        return type == KeyEvent.KEY_RELEASED ? new KeyStroke(KeyStroke.Kind.RELEASED, name) : null;
    }
}
