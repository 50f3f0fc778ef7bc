package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The bar that is the same on every page: home, help, text size, sound, language, finish. */
final class Bar extends HBox {
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

    private final ScreenContext context;

    Bar(ScreenContext context, Kind kind) {
        super(20);
        this.context = context;
        getStyleClass().add("bar");
        if (kind == Kind.NONE) {
            setManaged(false);
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
            add("bar-finish", "mdi2e-exit-run", "bar.finish", new Touch.Finish())
                    .getStyleClass()
                    .add("finish");
        }
    }

    private TouchButton add(String id, String icon, String key, Touch touch) {
        TouchButton button = Buttons.small(id, "bar-button", icon, context.text(key), context.touch(touch));
        button.setMinSize(120, 128);
        button.setPrefWidth(152);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().add(button);
        return button;
    }
}
