package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Turns the pages of what is longer than one: back, where one is, on. */
final class Turning {
    private Turning() {}

    /**
     * The row.
     *
     * @param key of its words: {@code .count}, {@code .previous}, {@code .next}
     * @param index of the page that is shown, from 0 on
     */
    static HBox of(ScreenContext context, String key, int index, int pages) {
        Words middle = new Words(context.text(key + ".count", index + 1, pages), "body").centred();
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(
                24,
                turn(context, "page-previous", "mdi2c-chevron-left", key + ".previous", -1, index > 0),
                middle,
                turn(context, "page-next", "mdi2c-chevron-right", key + ".next", 1, index + 1 < pages));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static TouchButton turn(
            ScreenContext context, String id, String icon, String key, int by, boolean possible) {
        TouchButton button = Buttons.small(id, "quiet", icon, context.text(key), context.touch(new Touch.TurnPage(by)));
        button.setMinWidth(180);
        button.off(!possible);
        return button;
    }
}
