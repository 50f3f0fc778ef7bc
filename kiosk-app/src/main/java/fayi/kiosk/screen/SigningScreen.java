package fayi.kiosk.screen;

import fayi.kiosk.flow.Application;
import fayi.kiosk.flow.Handwriting;
import fayi.kiosk.flow.PaperPage;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.SigningField;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Room to sign with a finger, or on the pad where there is one. */
final class SigningScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;
    private final SigningField field;
    private final Words pad;

    SigningScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("signing", context, "mdi2f-fountain-pen-tip", "signing.where", Bar.Kind.FULL);
        pad = new Words(context.text("signing.pad"), "body", "strong");
        field = new SigningField(
                Handwriting.WIDTH,
                Handwriting.HEIGHT,
                context.text("signing.here"),
                (stroke, began) -> context.touches().accept(new Touch.Write(stroke, began)));
    }

    private Region body() {
        VBox lead = new VBox(
                16,
                new Words(context.text("signing.text"), "body"),
                pad,
                new Words(context.text("signing.fingerprint"), "body"));
        if (context.portrait()) {
            // Elsewhere the top says so already, and the field needs the room.
            lead.getChildren().add(0, new Words(context.text("signing.title"), "title", "strong"));
        }
        lead.setMinHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(24, lead, field);
        VBox.setVgrow(field, Priority.ALWAYS);
        return column;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        PaperPage.Signing page = (PaperPage.Signing) visit.page();
        Handwriting written =
                visit.dossier().application().map(Application::handwriting).orElse(Handwriting.NONE);
        frame.update(visit);
        // Made once: the field must stay under the finger that writes.
        frame.body("signing", this::body);
        pad.setVisible(page.padThere());
        pad.setManaged(page.padThere());
        field.show(written.strokes());
        List<Action> actions = new ArrayList<>(List.of(Action.back()));
        if (!written.strokes().isEmpty()) {
            actions.add(new Action("write-again", "quiet", "mdi2e-eraser", "signing.again", Touch.WriteAgain::new));
        }
        if (written.isWritten()) {
            actions.add(Action.main("signing.done", new Touch.Proceed()).named(Action.MAIN, "mdi2c-check"));
        }
        frame.actions(List.of(), actions.toArray(Action[]::new));
    }
}
