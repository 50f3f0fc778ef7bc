package fayi.kiosk.screen;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Choice;
import fayi.content.catalogue.Group;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The packages and the services of a group. */
final class GroupScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    GroupScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("group", context, "mdi2f-format-list-bulleted", "group.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    /** All in small cards: what a group holds is seen without moving a list. */
    private VBox body(Group group) {
        Catalogue catalogue = context.catalogue();
        VBox all = new VBox(20);
        frame.where(group.title().in(context.texts().locale()));
        part(all, "group.themes", catalogue.themesOf(group));
        part(all, "group.services", catalogue.servicesOf(group));
        return all;
    }

    private void part(VBox all, String key, List<? extends Choice> choices) {
        if (!choices.isEmpty()) {
            all.getChildren()
                    .addAll(
                            new Words(context.text(key), "heading", "strong"),
                            ChoiceGrid.small(context, choices, context.portrait() ? 2 : 4));
        }
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ServicePage.Group page = (ServicePage.Group) visit.page();
        frame.update(visit);
        context.catalogue()
                .findGroup(page.groupId())
                .ifPresent(group -> frame.body(group.id(), () -> new Scroller(context.texts(), body(group))));
    }
}
