package fayi.kiosk.screen;

import fayi.content.learning.Lesson;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnPage;
import fayi.kiosk.visit.Visit;
import java.util.List;
import javafx.scene.layout.Pane;

/** A lesson of the course, leaf by leaf; its questions come after the last. */
final class LessonScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LessonScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("lesson", context, "mdi2s-school-outline", "learn.where", Bar.Kind.FULL);
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
                .lesson()
                .ifPresent(lesson ->
                        show(page, lesson, (LearnPage.Lesson) page.held().page()));
    }

    private void show(Page.Learn page, Lesson lesson, LearnPage.Lesson at) {
        boolean last = at.leaf() + 1 >= lesson.pages().size();
        frame.where(lesson.title().in(context.texts().locale()));
        String count = context.text("part.count", at.leaf() + 1, lesson.pages().size());
        frame.body(
                LeafView.key(page),
                () -> LeafView.of(context, page, lesson.pages().get(at.leaf()), count));
        frame.actions(
                List.of(), Action.back(), Action.main(last ? "lesson.questions" : "story.next", new Touch.Proceed()));
    }
}
