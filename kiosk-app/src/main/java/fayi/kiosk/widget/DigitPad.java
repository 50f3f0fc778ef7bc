package fayi.kiosk.widget;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** Large digits, laid out as on a telephone. */
final class DigitPad extends StackPane {
    DigitPad(boolean withPoint, KeyListener listener) {
        GridPane grid = Keys.grid(3, 16);
        for (int digit = 1; digit <= 9; digit++) {
            grid.add(digit((char) ('0' + digit), listener), (digit - 1) % 3, (digit - 1) / 3);
        }
        if (withPoint) {
            grid.add(digit('.', listener), 0, 3);
        }
        grid.add(digit('0', listener), 1, 3);
        grid.add(Keys.erase(listener::erased), 2, 3);
        getChildren().add(grid);
    }

    private static TouchButton digit(char character, KeyListener listener) {
        TouchButton key = Keys.character(character, () -> listener.typed(String.valueOf(character)));
        key.setMinHeight(124);
        key.getStyleClass().add("digit");
        return key;
    }
}
