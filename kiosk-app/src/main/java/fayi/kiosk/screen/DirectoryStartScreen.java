package fayi.kiosk.screen;

import fayi.content.directory.DirectoryEntry.Kind;
import fayi.kiosk.directory.DirectoryTouch;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Who is wanted: the village's adviser, an institution, a person. */
final class DirectoryStartScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    DirectoryStartScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("directory-start", context, "mdi2a-account-search-outline", "directory.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body() {
        return new VBox(
                32,
                new Words(context.text("directory.title"), "title", "strong"),
                choice("adviser", "mdi2a-account-tie-outline", new DirectoryTouch.Adviser()),
                choice("people", "mdi2a-account-group-outline", new DirectoryTouch.Look(Kind.PRACTITIONER)),
                choice("institutions", "mdi2o-office-building-outline", new DirectoryTouch.Look(Kind.INSTITUTION)));
    }

    private TouchButton choice(String name, String icon, DirectoryTouch touch) {
        TouchButton button = Buttons.card(
                "directory-" + name,
                icon,
                context.text("directory." + name + ".title"),
                context.text("directory." + name + ".text"),
                context.touch(new Touch.Directory(touch)));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body("start", () -> new Scroller(context.texts(), body()));
    }
}
