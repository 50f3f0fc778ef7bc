package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.ButtonRow;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Part;
import fayi.kiosk.widget.TouchButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The bar that is the same on every page: home, help, text size, sound, language, finish. */
final class Bar {
    /** What of the bar a page has. */
    enum Kind {
        /** All of it. */
        FULL,
        /** Nobody has begun, or the page is home itself. */
        WITHOUT_HOME,
        /** Nothing to end and nowhere to go: only how the screen looks and sounds. */
        SETTINGS,
        /** Nothing. */
        NONE
    }

    private static final double GAP = 32;
    private static final double LEAST_HEIGHT = 128;
    private static final double COLUMN = 200;

    private final ScreenContext context;
    private final List<TouchButton> buttons = new ArrayList<>();
    private final Part textSize = new Part();
    private final Part sound = new Part();

    Bar(ScreenContext context, Kind kind) {
        this.context = context;
        if (kind == Kind.NONE) {
            return;
        }
        if (kind == Kind.FULL) {
            add("bar-home", "mdi2h-home-outline", "bar.home", new Touch.Home());
        }
        if (kind != Kind.SETTINGS) {
            add("bar-help", "mdi2h-hand-back-left-outline", "bar.help", new Touch.Help());
        }
        add(new TouchButton("bar-text-size", "bar-button", textSize, context.touch(new Touch.NextTextSize())));
        add(new TouchButton("bar-sound", "bar-button", sound, context.touch(new Touch.NextSound())));
        add("bar-language", "mdi2t-translate", "bar.language", new Touch.SwitchLanguage());
        if (kind != Kind.SETTINGS) {
            TouchButton finish = add("bar-finish", "mdi2e-exit-run", "bar.finish", new Touch.Finish());
            finish.getStyleClass().add("finish");
        }
    }

    private TouchButton add(String id, String icon, String key, Touch touch) {
        return add(Buttons.small(id, "bar-button", icon, context.text(key), context.touch(touch)));
    }

    private TouchButton add(TouchButton button) {
        button.setMinHeight(LEAST_HEIGHT);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        buttons.add(button);
        return button;
    }

    /** Tells in words how large the text and how loud the sound is now. */
    void update(Visit visit) {
        Preferences preferences = visit.preferences();
        show(textSize, "mdi2f-format-size", "bar.text-size." + name(preferences.textSize()));
        boolean present = visit.station().sound().orElse(true);
        Preferences.Sound step = preferences.sound();
        String icon = !present || step == Preferences.Sound.OFF
                ? "mdi2v-volume-off"
                : step == Preferences.Sound.LOUD ? "mdi2v-volume-high" : "mdi2v-volume-medium";
        show(sound, icon, "bar.sound." + (present ? name(step) : "missing"));
    }

    private void show(Part part, String icon, String key) {
        part.show(key, () -> Buttons.face(icon, context.text(key)));
    }

    private static String name(Enum<?> step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** Below a portrait screen. */
    Region row() {
        return filled(new ButtonRow(GAP, buttons));
    }

    /** At the left of a landscape screen. */
    Region column() {
        VBox column = new VBox(GAP);
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        buttons.forEach(button -> VBox.setVgrow(button, Priority.ALWAYS));
        column.getChildren().addAll(buttons);
        return filled(column);
    }

    private Region filled(Region bar) {
        StackPane ground = new StackPane(bar);
        ground.getStyleClass().add("bar");
        ground.setVisible(!buttons.isEmpty());
        ground.setManaged(!buttons.isEmpty());
        return ground;
    }
}
