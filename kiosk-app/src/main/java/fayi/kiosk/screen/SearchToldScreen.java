package fayi.kiosk.screen;

import fayi.content.law.ArticleId;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.Hit;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What was found, in plain sentences of a machine: each with its articles to touch, and all under a plain warning. */
final class SearchToldScreen implements Screen {
    private final ScreenContext context;
    private final LawParts parts;
    private final Frame frame;

    SearchToldScreen(ScreenContext context) {
        this.context = context;
        parts = new LawParts(context);
        frame = new Frame("search-told", context, "mdi2m-message-text-outline", "search-told.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private Pane body(AskAnswer.Told told) {
        VBox list =
                new VBox(32, Panel.of(Panel.Kind.NOTICE, "mdi2r-robot-outline", context.text("search-told.warning")));
        int index = 0;
        for (AskAnswer.Sentence sentence : told.sentences()) {
            List<Node> nodes = new ArrayList<>(List.of(new Words(sentence.text(), "body")));
            for (ArticleId id : sentence.articles()) {
                Optional<Hit> hit = told.hits().stream()
                        .filter(one -> one.article().id().equals(id))
                        .findFirst();
                if (hit.isPresent()) {
                    index++;
                    nodes.add(article(hit.get(), index));
                }
            }
            list.getChildren().add(new Panel(Panel.Kind.CARD, nodes.toArray(Node[]::new)));
        }
        return list;
    }

    private TouchButton article(Hit hit, int index) {
        TouchButton button = Buttons.action(
                "told-" + index,
                "quiet",
                "mdi2b-book-open-page-variant-outline",
                parts.name(hit.law(), hit.article()),
                context.touch(new Touch.Search(
                        new SearchTouch.OpenArticle(hit.article().id()))));
        button.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(button, new Insets(8, 0, 8, 0));
        return button;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        AskAnswer.Told told = ((SearchPage.Told) ((Page.Search) visit.page()).page()).answer();
        frame.update(visit);
        frame.body(told, () -> new Scroller(context.texts(), body(told)));
    }
}
