package fayi.kiosk.widget;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Words of which some are marked: bold and underlined, so that nobody needs to see a colour. */
public final class MarkedWords extends TextFlow {
    /** Nothing yet, in a look of the style sheet. */
    public MarkedWords(String... styles) {
        getStyleClass().add("words");
        getStyleClass().addAll(styles);
        setMaxHeight(USE_PREF_SIZE);
        // Words take no touches: what lies under them does.
        setMouseTransparent(true);
    }

    /** Goes on with these words. */
    public void add(String words, boolean marked) {
        Text text = new Text(words);
        if (marked) {
            text.getStyleClass().add("marked");
        }
        getChildren().add(text);
    }
}
