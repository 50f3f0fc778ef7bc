package fayi.kiosk.screen;

import fayi.content.catalogue.Service;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The choices of the catalogue, at most eight. */
final class HomeScreen implements Screen {
    /** From so many choices on they stand in two columns. */
    private static final int TWO_COLUMNS = 5;

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
        List<Service> services = context.catalogue().home().stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
        int columns = services.size() >= TWO_COLUMNS || !context.portrait() ? 2 : 1;
        GridPane grid = new GridPane(32, 32);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < services.size(); i++) {
            grid.add(choice(services.get(i)), i % columns, i / columns);
        }
        all.getChildren().add(grid);
        return all;
    }

    private TouchButton choice(Service service) {
        TouchButton button = Buttons.card(
                "service-" + service.id(),
                service.icon(),
                service.title().in(context.texts().locale()),
                service.summary().in(context.texts().locale()),
                context.touch(new Touch.ChooseService(service.id())));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(context.portrait() ? 304 : 240);
        return button;
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
