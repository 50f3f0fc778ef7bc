package fayi.kiosk.screen;

import fayi.content.law.search.Hit;
import fayi.kiosk.flow.Inquiry;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchPage;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.search.Searching;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was found, best first, with what was looked for marked; or honestly that nothing was. */
final class SearchResultsScreen implements Screen {
    private final ScreenContext context;
    private final LawParts parts;
    private final Frame frame;

    SearchResultsScreen(ScreenContext context) {
        this.context = context;
        parts = new LawParts(context);
        frame = new Frame(
                "search-results", context, "mdi2b-book-search-outline", "search-results.where", Bar.Kind.FULL);
    }

    private Region body(SearchPage.Results page, Searching held) {
        VBox list = new VBox(32);
        page.untold()
                .ifPresent(why -> list.getChildren()
                        .add(Panel.of(
                                Panel.Kind.NOTICE,
                                "mdi2i-information-outline",
                                context.text("search-results.untold."
                                        + why.name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        if (page.answers()) {
            list.getChildren().add(new Words(context.text("search-results.title", held.question()), "heading"));
        } else {
            list.getChildren().addAll(nothing(page, held));
        }
        if (!page.shown().isEmpty()) {
            list.getChildren().add(hits(page.shown()));
        }
        list.getChildren().add(choices(held));
        Scroller scroller = new Scroller(context.texts(), list);
        List<Node> turning = page.shown().isEmpty() ? List.of() : ListTurning.of(context, page.index(), page.pages());
        if (turning.isEmpty()) {
            return scroller;
        }
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox all = new VBox(32, scroller);
        all.getChildren().addAll(turning);
        return all;
    }

    private List<Node> nothing(SearchPage.Results page, Searching held) {
        List<Node> words = new ArrayList<>();
        words.add(Panel.of(
                Panel.Kind.NOTICE,
                "mdi2m-magnify-close",
                context.text("search-results.nothing.title"),
                context.text(
                        held.scope() == SearchScope.CASES
                                ? "search-results.nothing.cases"
                                : "search-results.nothing.text")));
        if (page.revealed() && !page.hits().isEmpty()) {
            words.add(new Words(context.text("search-results.near"), "heading"));
        } else if (!page.hits().isEmpty()) {
            TouchButton reveal = Buttons.action(
                    "search-reveal",
                    "quiet",
                    "mdi2e-eye-outline",
                    context.text("search-results.reveal"),
                    touch(new SearchTouch.Reveal()));
            reveal.setMaxWidth(Double.MAX_VALUE);
            words.add(reveal);
        }
        return words;
    }

    private GridPane hits(List<Hit> shown) {
        List<TouchButton> buttons = new ArrayList<>();
        for (Hit hit : shown) {
            buttons.add(hit(hit, buttons.size()));
        }
        return ChoiceGrid.grid(buttons, 1);
    }

    private TouchButton hit(Hit hit, int index) {
        List<Node> below = new ArrayList<>();
        parts.warning(hit.law()).ifPresent(below::add);
        below.add(LawParts.marked(hit.snippet()));
        return LawParts.card(
                "hit-" + (index + 1),
                parts.name(hit.law(), hit.article()),
                below,
                touch(new SearchTouch.OpenArticle(hit.article().id())));
    }

    private HBox choices(Searching held) {
        boolean cases = held.scope() == SearchScope.CASES;
        TouchButton scope = Buttons.action(
                "search-scope",
                "quiet",
                cases ? "mdi2b-book-open-page-variant-outline" : "mdi2f-folder-search-outline",
                context.text(cases ? "search-results.laws" : "search-results.cases"),
                touch(new SearchTouch.In(cases ? SearchScope.LAWS : SearchScope.CASES)));
        TouchButton force = Buttons.action(
                "search-force",
                "quiet",
                held.onlyInForce() ? "mdi2h-history" : "mdi2c-check-circle-outline",
                context.text(held.onlyInForce() ? "search-results.all" : "search-results.in-force"),
                touch(new SearchTouch.OnlyInForce(!held.onlyInForce())));
        return cases ? new HBox(32, Buttons.wide(scope)) : new HBox(32, Buttons.wide(scope), Buttons.wide(force));
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
        SearchPage.Results page = (SearchPage.Results) ((Page.Search) visit.page()).page();
        Optional<Searching> held = visit.dossier().inquiry().map(Inquiry::held);
        frame.update(visit);
        held.ifPresent(now -> frame.body(List.of(page, now), () -> body(page, now)));
        List<Action> ways = new ArrayList<>(List.of(Action.back(), Action.consult()));
        if (page.answers() && held.filter(Searching::plainWords).isPresent()) {
            ways.add(new Action(
                    "plain-words",
                    "quiet",
                    "mdi2m-message-text-outline",
                    "search-results.plain-words",
                    () -> new Touch.Search(new SearchTouch.PlainWords())));
        }
        frame.actions(List.of(), ways.toArray(Action[]::new));
    }
}
