package fayi.kiosk.screen;

import fayi.content.catalogue.Choice;
import fayi.content.catalogue.Theme;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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

    private Region body() {
        VBox groups = part("everything.groups", context.catalogue().groups());
        VBox people = part("everything.people", context.catalogue().themes(Theme.Kind.PEOPLE));
        return context.portrait()
                ? new Scroller(context.texts(), new VBox(24, groups, people))
                : Frame.columns(context, new Scroller(context.texts(), groups), new Scroller(context.texts(), people));
    }

    private VBox part(String key, List<? extends Choice> choices) {
        return new VBox(24, new Words(context.text(key), "heading", "strong"), ChoiceGrid.small(context, choices, 2));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body(BODY, this::body);
    }
}
