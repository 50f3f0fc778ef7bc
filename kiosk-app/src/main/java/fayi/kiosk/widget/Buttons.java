package fayi.kiosk.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The station's kinds of buttons: each with words, most with a picture beside them. */
public final class Buttons {
    /** The picture of what leads to the next page. */
    public static final String ONWARDS = "mdi2a-arrow-right";

    private static final int ICON = 56;
    private static final int LARGE_ICON = 88;

    private Buttons() {}

    /** A picture and words side by side, for the actions of a page. */
    public static TouchButton action(String id, String style, String icon, String words, Runnable action) {
        Words text = new Words(words, "body", "strong");
        FontIcon picture = Icon.of(icon, ICON);
        // What leads on points on: behind its words.
        HBox row = icon.equals(ONWARDS) ? new HBox(16, text, picture) : new HBox(16, picture, text);
        row.setAlignment(Pos.CENTER);
        return new TouchButton(id, style, row, action);
    }

    /** Words only, in the middle. */
    public static TouchButton plain(String id, String style, String words, Runnable action) {
        return new TouchButton(id, style, new Words(words, "body", "strong").centred(), action);
    }

    /** A picture above few small words, for the bar. */
    public static TouchButton small(String id, String style, String icon, String words, Runnable action) {
        TouchButton button = new TouchButton(id, style, face(icon, words), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** What a small button shows. */
    public static VBox face(String icon, String words) {
        VBox column = new VBox(2, Icon.of(icon, 48), new Words(words, "small").centred());
        column.setAlignment(Pos.CENTER);
        return column;
    }

    /** A large choice: a picture, a heading and a sentence. */
    public static TouchButton card(String id, String icon, String heading, String sentence, Runnable action) {
        VBox words = new VBox(8, new Words(heading, "heading"), new Words(sentence, "body"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon further = Icon.of("mdi2c-chevron-right", LARGE_ICON);
        HBox row = new HBox(32, Icon.of(icon, LARGE_ICON), words, further);
        row.setAlignment(Pos.CENTER_LEFT);
        return new TouchButton(id, "card", row, action);
    }

    /** A large choice in a narrow place: a picture above its title. */
    public static TouchButton stack(String id, String icon, String title, Runnable action) {
        VBox column = new VBox(16, Icon.of(icon, 96), new Words(title, "heading").centred());
        column.setAlignment(Pos.CENTER);
        TouchButton button = new TouchButton(id, "card", column, action);
        button.getStyleClass().add("tile");
        return button;
    }

    /** A choice among many: a picture and a title. */
    public static TouchButton tile(String id, String icon, String title, Runnable action) {
        Words words = new Words(title, "body", "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(20, Icon.of(icon, 72), words);
        row.setAlignment(Pos.CENTER_LEFT);
        TouchButton button = new TouchButton(id, "card", row, action);
        button.getStyleClass().add("tile");
        return button;
    }

    /** A list's entry with a sign before it that tells whether it is chosen. */
    public static TouchButton option(String id, Node sign, String words, Runnable action) {
        return option(id, sign, words, "", action);
    }

    /** A list's entry, with what it means in a smaller line below unless that is empty. */
    public static TouchButton option(String id, Node sign, String words, String help, Runnable action) {
        VBox text = new VBox(4, new Words(words, "body"));
        if (!help.isEmpty()) {
            text.getChildren().add(new Words(help, "small"));
        }
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(24, sign, text);
        row.setAlignment(Pos.CENTER_LEFT);
        TouchButton button = new TouchButton(id, "choice", row, action);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** Takes all the width that is left. */
    public static <T extends Region> T wide(T button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
