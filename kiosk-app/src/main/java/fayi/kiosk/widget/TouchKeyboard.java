package fayi.kiosk.widget;

import fayi.content.interview.Keyboard;
import fayi.kiosk.input.Composition;
import fayi.kiosk.input.TextInput;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Our own keyboard: Chinese by pinyin with candidates, Latin letters, digits and signs. The desktop's keyboard is never
 * asked, so that nothing typed leaves this program.
 */
final class TouchKeyboard extends VBox {
    private static final String[] LETTERS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[] SIGNS = {"1234567890", "，。、？！：；（）", "“”《》-/.@"};
    private static final int COLUMNS = 20;
    private static final double GAP = 10;

    private final Texts texts;
    private final TextInput input;
    private final KeyListener listener;
    private final boolean lines;
    private final CandidateRow candidates;
    private final StackPane keys = new StackPane();
    private boolean pinyin;
    private boolean signs;
    private boolean capitals;

    TouchKeyboard(Texts texts, TextInput input, Keyboard first, boolean lines, KeyListener listener) {
        super(12);
        this.texts = texts;
        this.input = input;
        this.listener = listener;
        this.lines = lines;
        pinyin = first == Keyboard.PINYIN;
        signs = first == Keyboard.DIGITS;
        candidates = new CandidateRow(texts, this::choose, this::page);
        getChildren().addAll(candidates, keys);
        build();
    }

    /** Takes what is composed as text, and forgets it. */
    void finish() {
        if (candidates.isComposing()) {
            take(input.commitLetters());
            input.clear();
        }
    }

    /** Drops what is composed. */
    void close() {
        input.clear();
        candidates.show(Composition.EMPTY, "");
        listener.composing("");
    }

    private void build() {
        KeyGrid grid = new KeyGrid(COLUMNS, GAP, TouchButton.LEAST);
        String[] rows = signs ? SIGNS : LETTERS;
        row(grid, rows[0], 0, 0);
        row(grid, rows[1], 1, 1);
        if (!signs && !pinyin) {
            TouchButton shift = special("key-shift", texts.get("keyboard.shift"), () -> set(signs, !capitals));
            shift.choose(capitals);
            grid.add(shift, 0, 2, 3);
        } else if (!signs) {
            grid.add(Keys.character('\'', () -> press('\'')), 0, 2, 3);
        }
        row(grid, rows[2], 2, signs ? 0 : 3);
        int eraseAt = signs ? 16 : 17;
        grid.add(Keys.erase(this::erase), eraseAt, 2, COLUMNS - eraseAt);
        bottom(grid);
        keys.getChildren().setAll(grid);
        candidates.show(Composition.EMPTY, texts.get(pinyin ? hint() : "keyboard.hint-letters"));
    }

    private String hint() {
        return switch (input.status()) {
            case READY -> "keyboard.hint-pinyin";
            case PREPARING -> "keyboard.hint-preparing";
            case LETTERS_ONLY -> "keyboard.hint-letters-only";
        };
    }

    private void bottom(KeyGrid grid) {
        grid.add(
                special(
                        "key-digits",
                        texts.get(signs ? "keyboard.letters" : "keyboard.signs"),
                        () -> set(!signs, false)),
                0,
                3,
                4);
        grid.add(special("key-mode", texts.get("keyboard.mode"), this::switchMode), 4, 3, 3);
        int width = lines ? 6 : 9;
        grid.add(Keys.key("key-space", "key", texts.get("keyboard.space"), () -> press(' ')), 7, 3, width);
        int at = 7 + width;
        grid.add(special("key-left", "←", () -> listener.moved(-1)), at, 3, 2);
        grid.add(special("key-right", "→", () -> listener.moved(1)), at + 2, 3, 2);
        if (lines) {
            grid.add(special("key-line", texts.get("keyboard.line"), () -> press('\n')), at + 4, 3, 3);
        }
    }

    private void row(KeyGrid grid, String characters, int row, int indent) {
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            char shown = capitals ? Character.toUpperCase(character) : character;
            grid.add(Keys.character(shown, () -> press(shown)), indent + 2 * i, row, 2);
        }
    }

    private static TouchButton special(String id, String words, Runnable action) {
        TouchButton key = Keys.key(id, "key", words, action);
        key.getStyleClass().add("special");
        return key;
    }

    private void set(boolean nowSigns, boolean nowCapitals) {
        signs = nowSigns;
        capitals = nowCapitals;
        build();
    }

    private void switchMode() {
        finish();
        pinyin = !pinyin;
        set(false, false);
    }

    private void press(char key) {
        if (pinyin) {
            take(input.press(key));
        } else {
            listener.typed(String.valueOf(key));
            if (capitals) {
                set(signs, false);
            }
        }
    }

    private void erase() {
        if (candidates.isComposing()) {
            take(input.erase());
        } else {
            listener.erased();
        }
    }

    private void choose(int index) {
        take(input.choose(index));
    }

    private void page(int by) {
        take(by > 0 ? input.nextPage() : input.previousPage());
    }

    private void take(Composition composition) {
        if (!composition.committed().isEmpty()) {
            listener.typed(composition.committed());
        }
        listener.composing(composition.preedit());
        candidates.show(composition, texts.get(pinyin ? hint() : "keyboard.hint-letters"));
    }
}
