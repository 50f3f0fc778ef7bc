package fayi.kiosk.screen;

import fayi.content.catalogue.Link;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.PixelView;
import fayi.kiosk.widget.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where something is that the station does not do itself: a code to scan, the address in words, what to do there. */
final class LinkPanel extends HBox {
    private static final double SIDE = 320;

    LinkPanel(ScreenContext context, Link link) {
        super(40);
        setAlignment(Pos.CENTER_LEFT);
        PixelView code = CodeView.of(link.url(), SIDE);
        VBox words = new VBox(
                16,
                new Words(context.text("link.scan"), "body", "strong"),
                new Words(link.address(), "heading", "strong"),
                new Words(link.note().in(context.texts().locale()), "body"));
        HBox row = new HBox(40, code, words);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Panel panel = new Panel(Panel.Kind.CARD, row);
        HBox.setHgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
    }
}
