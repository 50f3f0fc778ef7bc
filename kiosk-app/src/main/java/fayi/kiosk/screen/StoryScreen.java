package fayi.kiosk.screen;

import fayi.content.catalogue.Service;
import fayi.content.learning.LawReference;
import fayi.content.learning.Story;
import fayi.content.text.LocalizedText;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A story, leaf by leaf; at its end what to remember, on which law it rests, and who helps. */
final class StoryScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    StoryScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("story", context, "mdi2b-book-open-page-variant-outline", "learn.where", Bar.Kind.FULL);
    }

    private Region end(Story story) {
        VBox remember = list(Panel.Kind.GOOD, "story.remember", story.remember());
        VBox law = list(Panel.Kind.CARD, "story.articles", LawReference.lines(story.articles()));
        VBox first = new VBox(24, new Words(story.title().in(context.texts().locale()), "title", "strong"), remember);
        VBox rest = new VBox(
                24,
                law,
                new Words(context.text("story.invented"), "small"),
                Action.takeAlong().button(context));
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(24, first, rest) : Frame.columns(context, first, rest));
    }

    private VBox list(Panel.Kind kind, String key, List<LocalizedText> texts) {
        List<Node> words = new ArrayList<>(List.of(new Words(context.text(key), "heading")));
        texts.forEach(text -> words.add(new Words(text.in(context.texts().locale()), "body")));
        return new VBox(new Panel(kind, words.toArray(Node[]::new)));
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Page.Learn page = (Page.Learn) visit.page();
        frame.update(visit);
        page.held()
                .story()
                .ifPresent(
                        story -> show(page, story, (LearnPage.Story) page.held().page()));
    }

    private void show(Page.Learn page, Story story, LearnPage.Story at) {
        Locale locale = context.texts().locale();
        boolean atEnd = at.leaf() >= story.pages().size();
        frame.where(story.title().in(locale));
        String count = context.text("part.count", at.leaf() + 1, story.pages().size() + 1);
        frame.body(
                LeafView.key(page),
                () -> atEnd
                        ? end(story)
                        : LeafView.of(context, page, story.pages().get(at.leaf()), count));
        List<Action> ways = new ArrayList<>();
        if (atEnd) {
            ways.add(Action.consult());
            service(story)
                    .ifPresent(service -> ways.add(new Action(
                            "story-service",
                            "quiet",
                            service.icon(),
                            "story.service",
                            () -> new Touch.ChooseService(service.id()))));
        }
        frame.actions(ways, Action.back(), Action.main(atEnd ? "story.another" : "story.next", new Touch.Proceed()));
    }

    private Optional<Service> service(Story story) {
        return story.services().stream()
                .flatMap(id -> context.catalogue().find(id).stream())
                .findFirst();
    }
}
