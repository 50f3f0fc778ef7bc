package fayi.kiosk.screen;

import fayi.kiosk.flow.Inquiry;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.search.SearchScope;
import fayi.kiosk.search.SearchTouch;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.StoryField;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What do you want to know? Typed by pinyin or letters, or one of some ready questions. */
final class SearchAskScreen implements Screen {
    private static final int EXAMPLES = 4;

    private final ScreenContext context;
    private final Frame frame;
    private final StoryField field;
    private final SearchScope scope;

    SearchAskScreen(ScreenContext context, Visit visit) {
        this.context = context;
        scope = visit.dossier()
                .inquiry()
                .map(Inquiry::held)
                .map(held -> held.scope())
                .orElse(SearchScope.LAWS);
        String words =
                visit.dossier().inquiry().map(held -> held.held().words()).orElse("");
        frame = new Frame("search-ask", context, "mdi2b-book-search-outline", key("where"), Bar.Kind.FULL);
        frame.getStyleClass().add("typing");
        field = new StoryField(
                context.texts(),
                context.input(),
                context.text("search-ask.hint"),
                words,
                typed -> context.touches().accept(new Touch.Story(typed)));
        frame.actions(List.of(), Action.back(), Action.main("search-ask.find", this::find));
    }

    private String key(String name) {
        return "search-ask." + scope.name().toLowerCase(Locale.ROOT) + "." + name;
    }

    private Touch find() {
        field.finish();
        return new Touch.Proceed();
    }

    private Region body() {
        VBox words = new VBox(
                16,
                new Words(context.text(key("title")), "question", "strong"),
                new Words(context.text("search-ask.text"), "body"),
                examples());
        return TypingBody.of(context, words, Optional.of(field.field()), field.keys());
    }

    private Region examples() {
        List<TouchButton> examples = new ArrayList<>();
        for (int number = 1; number <= EXAMPLES; number++) {
            String question = context.text(key("example." + number));
            TouchButton example = Buttons.plain(
                    "example-" + number,
                    "quiet",
                    question,
                    context.touch(new Touch.Search(new SearchTouch.Example(question))));
            example.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            examples.add(example);
        }
        return ChoiceGrid.grid(examples, context.portrait() ? 2 : 1);
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        frame.update(visit);
        frame.body("body", this::body);
    }

    @Override
    public void close() {
        field.close();
    }
}
