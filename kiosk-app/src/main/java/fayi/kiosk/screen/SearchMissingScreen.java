package fayi.kiosk.screen;

import fayi.content.catalogue.Choice;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** This station has no laws: says so, and what helps instead. */
final class SearchMissingScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    SearchMissingScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame(
                "search-missing", context, "mdi2b-book-search-outline", "search-missing.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private Pane body() {
        List<Choice> entrances = context.catalogue().home().stream()
                .filter(fayi.content.catalogue.Entrance.class::isInstance)
                .toList();
        VBox all = new VBox(
                32,
                Panel.of(
                        Panel.Kind.NOTICE,
                        "mdi2b-book-off-outline",
                        context.text("search-missing.title"),
                        context.text("search-missing.text")));
        all.getChildren().add(ChoiceGrid.of(context, entrances, context.portrait() ? 1 : 2, 240));
        return all;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body("missing", () -> new Scroller(context.texts(), body()));
    }
}
