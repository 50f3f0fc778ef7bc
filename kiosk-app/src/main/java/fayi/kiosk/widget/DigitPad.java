package fayi.kiosk.widget;

import javafx.scene.layout.StackPane;

/** Large digits, laid out as on a telephone. */
public final class DigitPad extends StackPane {
    /** Digits whose touches {@code listener} hears; {@code withPoint} for sums. */
    public DigitPad(boolean withPoint, KeyListener listener) {
        KeyGrid grid = new KeyGrid(3, 16, 128);
        for (int digit = 1; digit <= 9; digit++) {
            grid.add(digit((char) ('0' + digit), listener), (digit - 1) % 3, (digit - 1) / 3, 1);
        }
        if (withPoint) {
            grid.add(digit('.', listener), 0, 3, 1);
        }
        grid.add(digit('0', listener), 1, 3, 1);
        grid.add(Keys.erase(listener::erased), 2, 3, 1);
        getChildren().add(grid);
    }

    private static TouchButton digit(char character, KeyListener listener) {
        TouchButton key = Keys.character(character, () -> listener.typed(String.valueOf(character)));
        key.getStyleClass().add("digit");
        return key;
    }
}
