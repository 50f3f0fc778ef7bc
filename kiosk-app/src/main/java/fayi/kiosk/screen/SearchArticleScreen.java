package fayi.kiosk.screen;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.search.ArticleInContext;
import fayi.content.rule.RuleWords;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Printout;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchEffect;
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
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An article as in a book: its law and chapter, its words, whether it holds, what stands before and after it. */
final class SearchArticleScreen implements Screen {
    private final ScreenContext context;
    private final LawParts parts;
    private final Frame frame;

    SearchArticleScreen(ScreenContext context) {
        this.context = context;
        parts = new LawParts(context);
        frame = new Frame(
                "search-article",
                context,
                "mdi2b-book-open-page-variant-outline",
                "search-article.where",
                Bar.Kind.FULL);
    }

    private Region body(ArticleInContext shown, Page.Search page) {
        VBox text = new VBox(24);
        status(page).ifPresent(text.getChildren()::add);
        text.getChildren().add(article(shown));
        VBox about = new VBox(32, about(shown.law()), further(shown));
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(24, text, about) : Frame.columns(context, text, about));
    }

    private Optional<Node> status(Page.Search page) {
        boolean making = isMaking(page);
        if (page.print().isEmpty() && !making && page.trouble().isEmpty()) {
            return Optional.empty();
        }
        Optional<Printout> print = making ? Optional.empty() : page.print();
        return Optional.of(PaperStatus.of(
                context,
                print.isPresent(),
                print.flatMap(Printout::progress),
                page.trouble().or(() -> print.flatMap(Printout::trouble)),
                "search-article"));
    }

    private static boolean isMaking(Page.Search page) {
        return page.task().isPresent()
                && page.wanted()
                        .filter(SearchEffect.MakePaper.class::isInstance)
                        .isPresent();
    }

    private Node article(ArticleInContext shown) {
        Article article = shown.article();
        List<Node> words = new ArrayList<>();
        words.add(new Words(context.text("search.title", shown.law().shortTitle()), "body", "strong"));
        if (!article.chapter().isBlank()) {
            words.add(new Words(article.chapter(), "small", "second"));
        }
        words.add(new Words(article.label(), "title", "strong"));
        words.add(parts.state(shown.law()));
        article.text().lines().filter(line -> !line.isBlank()).forEach(line -> words.add(new Words(line, "body")));
        return new Panel(Panel.Kind.CARD, words.toArray(Node[]::new));
    }

    private Node about(Law law) {
        List<Node> words = new ArrayList<>();
        parts.version(law).ifPresent(day -> words.add(new Words(day, "small")));
        law.effective()
                .ifPresent(day -> words.add(new Words(
                        context.text(
                                "search-article.effective",
                                RuleWords.day(day).in(context.texts().locale())),
                        "small")));
        boolean decided = law.kind() == LawKind.CASE;
        words.add(new Words(
                context.text(decided ? "search-article.no-advice-case" : "search-article.no-advice"), "small"));
        return new Panel(Panel.Kind.CARD, words.toArray(Node[]::new));
    }

    private Node further(ArticleInContext shown) {
        return ChoiceGrid.grid(
                List.of(
                        neighbour("article-previous", "mdi2c-chevron-left", "search-article.previous", shown.before()),
                        neighbour("article-next", "mdi2c-chevron-right", "search-article.next", shown.after()),
                        way(
                                "law-articles",
                                "mdi2f-format-list-bulleted",
                                "search-article.whole",
                                touch(new SearchTouch.OpenLaw(shown.law().id()))),
                        way(
                                "law-versions",
                                "mdi2h-history",
                                "search-article.versions",
                                touch(new SearchTouch.OpenVersions()))),
                2);
    }

    private TouchButton neighbour(String id, String icon, String key, Optional<Article> article) {
        Runnable open = article.<Runnable>map(one -> touch(new SearchTouch.OpenArticle(one.id())))
                .orElse(() -> {});
        TouchButton button = way(id, icon, key, open);
        button.off(article.isEmpty());
        return button;
    }

    private TouchButton way(String id, String icon, String key, Runnable touch) {
        TouchButton button = Buttons.action(id, "quiet", icon, context.text(key), touch);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
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
        Page.Search page = (Page.Search) visit.page();
        ArticleInContext shown = ((SearchPage.Reading) page.page()).article();
        frame.update(visit);
        frame.body(List.of(shown, page.print(), page.trouble(), isMaking(page)), () -> body(shown, page));
        List<Action> print = printing(page);
        if (context.portrait()) {
            frame.actions(List.of(Action.consult(), Action.takeAlong()), actions(List.of(Action.back()), print));
        } else {
            frame.actions(List.of(), actions(List.of(Action.back(), Action.consult(), Action.takeAlong()), print));
        }
    }

    private static List<Action> printing(Page.Search page) {
        if (isMaking(page) || page.print().filter(Printout::isRunning).isPresent()) {
            return List.of();
        }
        boolean again = page.print().isPresent() || page.trouble().isPresent();
        return List.of(Action.print(again ? "search-article.print-again" : "search-article.print"));
    }

    private static Action[] actions(List<Action> first, List<Action> then) {
        return Stream.concat(first.stream(), then.stream()).toArray(Action[]::new);
    }
}
