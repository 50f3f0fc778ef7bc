package fayi.kiosk.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Words on a ground of their own: a card, a notice, good news. A sign and a word tell the kind, not only the colour. */
public final class Panel extends HBox {
    /** What it tells. */
    public enum Kind {
        CARD,
        NOTICE,
        GOOD,
        DANGER
    }

    private static final int ICON = 72;

    /** Nodes below each other. */
    public Panel(Kind kind, Node... content) {
        VBox column = new VBox(16, content);
        column.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(column, Priority.ALWAYS);
        getStyleClass().addAll("panel", kind.name().toLowerCase(Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(32);
        getChildren().add(column);
    }

    /** A sign, a heading and a text below it. */
    public static Panel of(Kind kind, String icon, String heading, String text) {
        List<Node> words = new ArrayList<>();
        words.add(new Words(heading, "heading"));
        if (!text.isEmpty()) {
            words.add(new Words(text, "body"));
        }
        Panel panel = new Panel(kind, words.toArray(Node[]::new));
        panel.getChildren().add(0, Icon.of(icon, ICON));
        return panel;
    }

    /** A sign and one text. */
    public static Panel of(Kind kind, String icon, String text) {
        Panel panel = new Panel(kind, new Words(text, "body"));
        panel.getChildren().add(0, Icon.of(icon, ICON));
        return panel;
    }
}
