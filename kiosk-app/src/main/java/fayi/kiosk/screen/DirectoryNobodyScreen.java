package fayi.kiosk.screen;

import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The directory has nobody who fits: who else helps. */
final class DirectoryNobodyScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    DirectoryNobodyScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame(
                "directory-nobody", context, "mdi2a-account-search-outline", "directory.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.main("action.consult", new Touch.Consult()));
    }

    private Region body() {
        return new VBox(
                32,
                new Words(context.text("directory.nobody.title"), "title", "strong"),
                new Words(context.text("directory.nobody.text"), "body"),
                new Panel(
                        Panel.Kind.CARD,
                        new Words(context.text("directory.nobody.line"), "body"),
                        new Words("12348", "greeting", "strong"),
                        new Words(context.text("directory.nobody.lawyer"), "body")));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body("nobody", () -> new Scroller(context.texts(), body()));
    }
}
