package fayi.kiosk.screen;

import fayi.content.learning.StoryPage;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.widget.Icon;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A leaf of a story or a lesson: a picture and few large words. */
final class LeafView {
    private static final int ICON = 192;
    private static final double PICTURE = 640;

    private LeafView() {}

    /**
     * The leaf.
     *
     * @param picture what is drawn instead of the icon, where the page has a picture
     * @param count which of how many it is
     */
    static Region of(ScreenContext context, StoryPage page, Optional<Pixels> picture, String count) {
        VBox icon = new VBox(16, picture.map(LeafView::drawn).orElseGet(() -> Icon.of(page.icon(), ICON)));
        icon.setAlignment(Pos.CENTER);
        Panel words = new Panel(
                Panel.Kind.CARD, new Words(page.text().in(context.texts().locale()), "title"));
        Words where = new Words(count, "small").centred();
        if (context.portrait()) {
            return new Scroller(context.texts(), new VBox(32, icon, words, where));
        }
        icon.getChildren().add(where);
        icon.setMinWidth(picture.isPresent() ? PICTURE : ICON);
        HBox row = new HBox(56, icon, new Scroller(context.texts(), new VBox(words)));
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        return row;
    }

    private static Node drawn(Pixels picture) {
        PixelView view = new PixelView(picture);
        double height = PICTURE * Math.min(1, (double) picture.height() / picture.width());
        view.setMinSize(PICTURE, height);
        view.setMaxSize(PICTURE, height);
        return view;
    }
}
