package fayi.kiosk.widget;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/**
 * Empties what is no longer shown. The toolkit may hold on to a node for a while, such as the one that was touched last;
 * emptied it holds nothing of a person and no other node.
 */
public final class Emptied {
    private Emptied() {}

    /** Takes words, pictures and children out of everything under {@code pane}. */
    public static void empty(Pane pane) {
        for (Node child : List.copyOf(pane.getChildren())) {
            emptyNode(child);
        }
        pane.getChildren().clear();
    }

    static void emptyNode(Node node) {
        node.setUserData(null);
        if (node instanceof Text text) {
            text.setText("");
        } else if (node instanceof ImageView view) {
            view.setImage(null);
        } else if (node instanceof Container container) {
            container.drop();
        } else if (node instanceof Pane pane) {
            empty(pane);
        } else if (node instanceof Group group) {
            group.getChildren().clear();
        }
    }

    /** A node with children of its own that only it can reach. */
    public interface Container {
        /** Empties and forgets them. */
        void drop();
    }
}
