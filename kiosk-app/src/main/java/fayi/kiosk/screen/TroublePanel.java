package fayi.kiosk.screen;

import fayi.kiosk.flow.Trouble;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Says what went wrong, that nothing is lost and what to do; small below it the name a technician needs. */
final class TroublePanel extends VBox {
    TroublePanel(ScreenContext context, Trouble trouble) {
        super(24);
        setAlignment(Pos.CENTER);
        Node panel = Panel.of(
                Panel.Kind.NOTICE,
                "mdi2a-alert-outline",
                context.text("trouble." + trouble.id() + ".title"),
                context.text("trouble." + trouble.id() + ".text"));
        getChildren().addAll(panel, new Words(context.text("trouble.name", trouble.id()), "small", "second").centred());
    }
}
