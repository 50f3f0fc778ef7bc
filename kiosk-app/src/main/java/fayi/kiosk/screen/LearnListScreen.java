package fayi.kiosk.screen;

import fayi.content.learning.Course;
import fayi.content.learning.Lesson;
import fayi.content.learning.Story;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import fayi.kiosk.widget.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All stories, or the lessons of the course, a few on a page. */
final class LearnListScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LearnListScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("learn-list", context, "mdi2s-school-outline", "learn.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private VBox body(Studying held) {
        Locale locale = context.texts().locale();
        boolean course = held.page() instanceof LearnPage.Lessons;
        List<TouchButton> all = course ? lessons(held, locale) : stories(held);
        int first = held.part() * Studying.ENTRIES;
        VBox list = new VBox(32, new Words(title(held, course, locale), "title", "strong"));
        list.getChildren().addAll(all.subList(first, Math.min(all.size(), first + Studying.ENTRIES)));
        Scroller scroller = new Scroller(context.texts(), list);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        VBox body = new VBox(32, scroller);
        if (held.parts() > 1) {
            body.getChildren().add(Turning.of(context, "part", held.part(), held.parts()));
        }
        return body;
    }

    private String title(Studying held, boolean course, Locale locale) {
        return held.learning()
                .course()
                .filter(known -> course)
                .map(Course::title)
                .map(title -> title.in(locale))
                .orElseGet(() -> context.text("learn.stories"));
    }

    private List<TouchButton> stories(Studying held) {
        List<TouchButton> buttons = new ArrayList<>();
        for (Story story : held.learning().stories()) {
            buttons.add(StoryList.choice(context, "story-" + buttons.size() % Studying.ENTRIES, story));
        }
        return buttons;
    }

    private List<TouchButton> lessons(Studying held, Locale locale) {
        List<TouchButton> buttons = new ArrayList<>();
        for (Lesson lesson : held.lessons()) {
            TouchButton button = Buttons.card(
                    "lesson-" + buttons.size() % Studying.ENTRIES,
                    lesson.icon(),
                    context.text("learn.lesson", buttons.size() + 1),
                    lesson.title().in(locale),
                    context.touch(new Touch.Learn(new LearnTouch.Lesson(lesson.id()))));
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.add(button);
        }
        return buttons;
    }

    @Override
    public Pane root() {
        return frame;
    }

    @Override
    public void update(Visit visit) {
        Studying held = ((Page.Learn) visit.page()).held();
        frame.update(visit);
        frame.body(held.page(), () -> body(held));
    }
}
