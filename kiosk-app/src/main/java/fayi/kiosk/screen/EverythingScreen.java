package fayi.kiosk.screen;

import fayi.content.catalogue.Theme;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Everything there is: by what it is about, and by who a person is. */
final class EverythingScreen implements Screen {
    private static final String BODY = "body";

    private final ScreenContext context;
    private final Frame frame;

    EverythingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("everything", context, "mdi2v-view-grid-outline", "everything.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body() {
        int columns = context.portrait() ? 2 : 4;
        return new VBox(
                24,
                new Words(context.text("everything.groups"), "heading", "strong"),
                ChoiceGrid.small(context, context.catalogue().groups(), columns),
                new Words(context.text("everything.people"), "heading", "strong"),
                ChoiceGrid.small(context, context.catalogue().themes(Theme.Kind.PEOPLE), columns));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body(BODY, () -> new Scroller(context.texts(), body()));
    }
}
