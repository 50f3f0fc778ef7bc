package fayi.kiosk.screen;

import fayi.kiosk.technician.DoorEvent;
import fayi.kiosk.technician.Place;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.DigitPad;
import fayi.kiosk.widget.KeyListener;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Texts;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The code pad. Digits are never shown, only how many there are. */
final class DoorCode implements KeyListener {
    private static final double LEAST_ACTION = 128;

    private final Texts texts;
    private final boolean portrait;
    private final Consumer<DoorEvent> events;
    private final Words typed = new Words("", "title", "strong");
    private final Words told = new Words("", "body");

    DoorCode(Texts texts, boolean portrait, Consumer<DoorEvent> events) {
        this.texts = texts;
        this.portrait = portrait;
        this.events = events;
    }

    Region body() {
        StackPane field = new StackPane(typed);
        field.getStyleClass().add("field");
        field.setId("door-field");
        field.setMinHeight(LEAST_ACTION);
        VBox words = new VBox(32, new Words(texts.get("door.code"), "title", "strong"), field, told);
        TouchButton enter = Buttons.action(
                "door-enter",
                "main",
                Buttons.ONWARDS,
                texts.get("door.enter"),
                () -> events.accept(new DoorEvent.Enter()));
        enter.setMinHeight(LEAST_ACTION);
        enter.setMaxWidth(Double.MAX_VALUE);
        VBox keys = new VBox(32, new DigitPad(false, this), enter);
        if (portrait) {
            return new VBox(40, words, keys);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(keys, Priority.ALWAYS);
        words.setPrefWidth(800);
        keys.setPrefWidth(800);
        return new HBox(56, words, keys);
    }

    /** How a code is set, where there is none. */
    Region unset() {
        return new VBox(
                32,
                Panel.of(Panel.Kind.NOTICE, "mdi2k-key-outline", texts.get("door.unset"), texts.get("door.unset.text")),
                new Panel(Panel.Kind.CARD, new Words("./fayi station technician-code", "body", "strong")));
    }

    void update(Place.Code code, Duration closed) {
        typed.say("●".repeat(code.digits().length()));
        if (code.judging()) {
            told.say(texts.get("door.judging"));
        } else if (!closed.isZero()) {
            told.say(texts.get("door.closed", closed.toSeconds() + 1));
        } else {
            told.say(code.refused() ? texts.get("door.refused") : texts.get("door.hint"));
        }
    }

    @Override
    public void typed(String text) {
        events.accept(new DoorEvent.Digit(text.charAt(0)));
    }

    @Override
    public void composing(String preedit) {
        // Digits are never composed.
    }

    @Override
    public void erased() {
        events.accept(new DoorEvent.Erase());
    }

    @Override
    public void moved(int characters) {
        // There is no caret.
    }
}
