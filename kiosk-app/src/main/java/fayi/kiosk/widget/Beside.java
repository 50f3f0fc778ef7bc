package fayi.kiosk.widget;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Words with a button at their end. */
final class Beside {
    private Beside() {}

    static HBox of(Words words, TouchButton... buttons) {
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(24, words);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
