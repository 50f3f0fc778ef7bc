package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

    private static final double WIDTH = 150;
    private static final double FINISH_WIDTH = 190;
    private static final double COLUMN = 200;

    private final ScreenContext context;
    private final List<TouchButton> buttons = new ArrayList<>();

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
        add("bar-text-size", "mdi2f-format-size", "bar.text-size", new Touch.NextTextSize());
        add("bar-sound", "mdi2v-volume-high", "bar.sound", new Touch.NextSound());
        add("bar-language", "mdi2t-translate", "bar.language", new Touch.SwitchLanguage());
        if (kind != Kind.SETTINGS) {
            TouchButton finish = add("bar-finish", "mdi2e-exit-run", "bar.finish", new Touch.Finish());
            finish.getStyleClass().add("finish");
            finish.setPrefWidth(FINISH_WIDTH);
        }
    }

    private TouchButton add(String id, String icon, String key, Touch touch) {
        TouchButton button = Buttons.small(id, "bar-button", icon, context.text(key), context.touch(touch));
        button.setMinSize(120, 128);
        button.setPrefWidth(WIDTH);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        buttons.add(button);
        return button;
    }

    /** Below a portrait screen. */
    Region row() {
        HBox row = new HBox(20);
        buttons.forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        return filled(row);
    }

    /** At the left of a landscape screen. */
    Region column() {
        VBox column = new VBox(12);
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        buttons.forEach(button -> VBox.setVgrow(button, Priority.ALWAYS));
        return filled(column);
    }

    private Region filled(Pane pane) {
        pane.getStyleClass().add("bar");
        pane.getChildren().addAll(buttons);
        pane.setVisible(!buttons.isEmpty());
        pane.setManaged(!buttons.isEmpty());
        return pane;
    }
}
