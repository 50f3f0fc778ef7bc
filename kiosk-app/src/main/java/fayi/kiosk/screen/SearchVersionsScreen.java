package fayi.kiosk.screen;

import fayi.content.law.Law;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A law as it was at several times: what holds first, and for each whether it does. */
final class SearchVersionsScreen implements Screen {
    private final ScreenContext context;
    private final LawParts parts;
    private final Frame frame;

    SearchVersionsScreen(ScreenContext context) {
        this.context = context;
        parts = new LawParts(context);
        frame = new Frame("search-versions", context, "mdi2h-history", "search-versions.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private Region body(SearchPage.Versions page) {
        String title = page.laws().stream().findFirst().map(Law::shortTitle).orElse("");
        VBox list = new VBox(
                32,
                new Words(context.text("search.title", title), "title", "strong"),
                new Words(context.text("search-versions.text"), "body"));
        int index = 0;
        for (Law law : page.shown()) {
            index++;
            list.getChildren().add(version(page, law, index));
        }
        Scroller scroller = new Scroller(context.texts(), list);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox all = new VBox(32, scroller);
        all.getChildren().addAll(ListTurning.of(context, page.index(), page.pages()));
        return all;
    }

    private TouchButton version(SearchPage.Versions page, Law law, int index) {
        SearchTouch open = page.article(law)
                .<SearchTouch>map(SearchTouch.OpenArticle::new)
                .orElseGet(() -> new SearchTouch.OpenLaw(law.id()));
        return LawParts.card(
                "version-" + index,
                parts.version(law).orElseGet(() -> context.text("search-versions.undated")),
                List.of(parts.state(law)),
                context.touch(new Touch.Search(open)));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        SearchPage.Versions page = (SearchPage.Versions) ((Page.Search) visit.page()).page();
        frame.update(visit);
        frame.body(page, () -> body(page));
    }
}
