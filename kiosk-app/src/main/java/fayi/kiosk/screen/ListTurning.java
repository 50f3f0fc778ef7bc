package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Turns the pages of a list: one on, one back; ten, where there are many. */
final class ListTurning {
    private static final int MANY = 10;

    private final ScreenContext context;
    private final int index;
    private final int pages;

    private ListTurning(ScreenContext context, int index, int pages) {
        this.context = context;
        this.index = index;
        this.pages = pages;
    }

    /** Nothing for a single page. */
    static List<Node> of(ScreenContext context, int index, int pages) {
        ListTurning turning = new ListTurning(context, index, pages);
        if (pages > MANY) {
            return List.of(new VBox(8, turning.count(), turning.manyButtons()));
        }
        return pages > 1 ? List.of(turning.row()) : List.of();
    }

    private Words count() {
        return new Words(context.text("part.count", index + 1, pages), "body").centred();
    }

    private HBox row() {
        Words count = count();
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox row = new HBox(
                32,
                turn("page-previous", "mdi2c-chevron-left", "part.previous", -1),
                count,
                turn("page-next", "mdi2c-chevron-right", "part.next", 1));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /** Four buttons leave no room for words between them at the largest text. */
    private HBox manyButtons() {
        return new HBox(
                32,
                Buttons.wide(turn("page-previous-10", "mdi2c-chevron-double-left", "turning.previous-many", -MANY)),
                Buttons.wide(turn("page-previous", "mdi2c-chevron-left", "part.previous", -1)),
                Buttons.wide(turn("page-next", "mdi2c-chevron-right", "part.next", 1)),
                Buttons.wide(turn("page-next-10", "mdi2c-chevron-double-right", "turning.next-many", MANY)));
    }

    private TouchButton turn(String id, String icon, String key, int by) {
        TouchButton button = Buttons.small(id, "quiet", icon, context.text(key), context.touch(new Touch.TurnPage(by)));
        button.off(by < 0 ? index == 0 : index + 1 >= pages);
        return button;
    }
}
