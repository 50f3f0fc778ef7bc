package fayi.kiosk.screen;

import fayi.content.catalogue.Choice;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The choices of the catalogue, at most eight. */
final class HomeScreen implements Screen {
    /** From so many choices on a landscape screen needs four columns. */
    private static final int MANY = 5;

    private final ScreenContext context;
    private final Frame frame;

    HomeScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("home", context, "mdi2h-home-outline", "home.where", Bar.Kind.WITHOUT_HOME);
        frame.actions(List.of());
    }

    private Pane body(boolean offline) {
        VBox all = new VBox(32, new Words(context.text("home.title"), "title", "strong"));
        if (offline) {
            all.getChildren().add(Panel.of(Panel.Kind.NOTICE, "mdi2c-cloud-off-outline", context.text("home.offline")));
        }
        List<Choice> choices = context.catalogue().home();
        int columns = choices.size() < MANY ? 2 : context.portrait() ? 2 : 4;
        all.getChildren().add(ChoiceGrid.of(context, choices, columns, context.portrait() ? 256 : 240));
        return all;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        boolean offline =
                visit.station().hubReachable().map(reachable -> !reachable).orElse(false);
        frame.update(visit);
        frame.body(offline, () -> new Scroller(context.texts(), body(offline)));
    }
}
