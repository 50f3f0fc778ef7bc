package fayi.kiosk.screen;

import fayi.kiosk.widget.Scroller;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where something is typed: what is asked, the field, and the keys, which need what room there is. */
final class TypingBody {
    /** How much wider the keys of a portrait screen reach than words, on either side. */
    private static final double WIDER = 32;

    private TypingBody() {}

    /** Keys below in portrait, beside in landscape; words that do not fit are moved. */
    static Region of(ScreenContext context, Region words, Optional<Region> field, Region keys) {
        VBox typing = new VBox(24, margin(context, new Scroller(context.texts(), words)));
        field.ifPresent(shown -> typing.getChildren().add(margin(context, shown)));
        if (!context.portrait()) {
            return Frame.keysBeside(typing, new VBox(keys));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        typing.getChildren().addAll(space, keys);
        return typing;
    }

    /** The keys of a portrait screen need all its width; words and fields keep their margin. */
    private static Region margin(ScreenContext context, Region region) {
        if (context.portrait()) {
            VBox.setMargin(region, new Insets(0, WIDER, 0, WIDER));
        }
        return region;
    }
}
