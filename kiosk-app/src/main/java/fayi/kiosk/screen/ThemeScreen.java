package fayi.kiosk.screen;

import fayi.content.catalogue.Theme;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A package: what is usually done, in its order, or what is there for somebody. */
final class ThemeScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    ThemeScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("theme", context, "mdi2m-map-marker-path", "theme.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body(Theme theme) {
        Locale locale = context.texts().locale();
        boolean steps = theme.kind() == Theme.Kind.EVENT;
        return new VBox(
                24,
                new Words(theme.title().in(locale), "title", "strong"),
                new Words(theme.summary().in(locale), "body"),
                new Words(context.text(steps ? "theme.steps" : "theme.offers"), "small", "second"),
                ChoiceGrid.small(context, theme.services(), context.portrait() ? 1 : 2));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        ServicePage.Theme page = (ServicePage.Theme) visit.page();
        frame.update(visit);
        context.catalogue()
                .findTheme(page.themeId())
                .ifPresent(theme -> frame.body(theme.id(), () -> new Scroller(context.texts(), body(theme))));
    }
}
