package fayi.kiosk.screen;

import fayi.content.learning.MonthTheme;
import fayi.content.learning.Story;
import fayi.kiosk.flow.Page;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.learn.Studying;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Scroller;
import fayi.kiosk.widget.TouchButton;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The month's theme with its stories; behind it all stories, the quiz, the course. */
final class LearnHomeScreen implements Screen {
    private final ScreenContext context;
    private final Frame frame;

    LearnHomeScreen(ScreenContext context) {
        this.context = context;
        frame = new Frame("learn-home", context, "mdi2s-school-outline", "learn.where", Bar.Kind.FULL);
        frame.actions(List.of(), Action.back(), Action.consult());
    }

    private Region body(Studying held) {
        Locale locale = context.texts().locale();
        VBox month = new VBox(32);
        held.theme().ifPresent(theme -> {
            month.getChildren().add(theme(theme, locale));
            List<Story> stories = held.learning().storiesOf(theme);
            for (int i = 0; i < stories.size(); i++) {
                month.getChildren().add(StoryList.choice(context, "story-" + i, stories.get(i)));
            }
        });
        VBox rest = new VBox(
                32,
                way("learn-stories", "mdi2b-book-open-page-variant-outline", "learn.stories", new LearnTouch.Stories()),
                way("learn-quiz", "mdi2l-lightbulb-question-outline", "learn.quiz", new LearnTouch.Quiz()),
                way("learn-course", "mdi2s-school-outline", "learn.course", new LearnTouch.Course()));
        return new Scroller(
                context.texts(), context.portrait() ? new VBox(32, month, rest) : Frame.columns(context, month, rest));
    }

    private Panel theme(MonthTheme theme, Locale locale) {
        return Panel.of(
                Panel.Kind.GOOD,
                theme.icon(),
                context.text("learn.month", theme.title().in(locale)),
                theme.summary().in(locale));
    }

    private TouchButton way(String id, String icon, String key, LearnTouch touch) {
        TouchButton button = Buttons.tile(id, icon, context.text(key), context.touch(new Touch.Learn(touch)));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
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
