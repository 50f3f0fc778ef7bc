package fayi.kiosk.widget;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A place whose content is made anew only when what it depends on has changed, so that a finger that rests on a button is
 * not robbed of it by news that concern something else.
 */
public final class Part extends StackPane {
    private @Nullable Object key;

    /** Shows what {@code content} makes, unless it was made for an equal {@code newKey} already. */
    public void show(Object newKey, Supplier<? extends Node> content) {
        if (newKey.equals(key)) {
            return;
        }
        key = newKey;
        Emptied.empty(this);
        getChildren().setAll(content.get());
    }
}
