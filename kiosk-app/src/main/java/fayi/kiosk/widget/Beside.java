package fayi.kiosk.widget;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Words, or a field, with a button at their end. */
final class Beside {
    private Beside() {}

    static HBox of(Region words, TouchButton... buttons) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(24, words);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
