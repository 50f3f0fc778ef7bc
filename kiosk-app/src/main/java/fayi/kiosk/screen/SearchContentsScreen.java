package fayi.kiosk.screen;

import fayi.content.law.Article;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The articles of a law, a few a page, under their chapters. */
final class SearchContentsScreen implements Screen {
    private final ScreenContext context;
    private final LawParts parts;
    private final Frame frame;

    SearchContentsScreen(ScreenContext context) {
        this.context = context;
        parts = new LawParts(context);
        frame = new Frame(
                "search-contents",
                context,
                "mdi2b-book-open-page-variant-outline",
                "search-contents.where",
                Bar.Kind.FULL);
        frame.actions(
                List.of(),
                Action.back(),
                Action.consult(),
                new Action(
                        "law-versions",
                        "quiet",
                        "mdi2h-history",
                        "search-article.versions",
                        () -> new Touch.Search(new SearchTouch.OpenVersions())));
    }

    private Region body(SearchPage.Contents page) {
        VBox list = new VBox(
                20,
                new Words(context.text("search.title", page.law().shortTitle()), "heading", "strong"),
                parts.state(page.law()));
        String chapter = "";
        int index = 0;
        for (Article article : page.shown()) {
            if (!article.chapter().isBlank() && !article.chapter().equals(chapter)) {
                list.getChildren().add(new Words(article.chapter(), "small"));
            }
            chapter = article.chapter();
            index++;
            TouchButton row = LawParts.card(
                    "article-" + index,
                    article.label(),
                    List.of(new Words(LawParts.beginning(article), "body")),
                    touch(new SearchTouch.OpenArticle(article.id())));
            VBox.setMargin(row, new Insets(6, 0, 6, 0));
            list.getChildren().add(row);
        }
        return paged(list, ListTurning.of(context, page.index(), page.pages()));
    }

    private Region paged(VBox list, List<Node> turning) {
        Scroller scroller = new Scroller(context.texts(), list);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox all = new VBox(32, scroller);
        all.getChildren().addAll(turning);
        return all;
    }

    private Runnable touch(SearchTouch touch) {
        return context.touch(new Touch.Search(touch));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        SearchPage.Contents page = (SearchPage.Contents) ((Page.Search) visit.page()).page();
        frame.update(visit);
        frame.body(page, () -> body(page));
    }
}
