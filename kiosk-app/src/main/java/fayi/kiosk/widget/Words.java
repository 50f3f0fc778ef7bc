package fayi.kiosk.widget;

import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/** Words that break into as many lines as they need and are never cut off. */
public final class Words extends TextFlow {
    private final Text text = new Text();

    /**
     * Words in a look of the style sheet.
     *
     * @param styles such as {@code title}, {@code heading}, {@code body}, {@code small}, {@code second}
     */
    public Words(String words, String... styles) {
        text.setText(words);
        getStyleClass().add("words");
        getStyleClass().addAll(styles);
        getChildren().add(text);
        setMaxHeight(USE_PREF_SIZE);
        // Words take no touches: what lies under them does.
        setMouseTransparent(true);
    }

    /** The same words in the middle of each line. */
    public Words centred() {
        setTextAlignment(TextAlignment.CENTER);
        return this;
    }

    /** Says something else. */
    public void say(String words) {
        if (!words.equals(text.getText())) {
            text.setText(words);
        }
    }

    /** What it says. */
    public String said() {
        return text.getText();
    }
}
