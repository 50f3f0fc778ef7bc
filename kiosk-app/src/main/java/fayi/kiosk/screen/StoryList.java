package fayi.kiosk.screen;

import fayi.content.learning.Story;
import fayi.kiosk.flow.Touch;
import fayi.kiosk.learn.LearnTouch;
import fayi.kiosk.widget.Buttons;
import fayi.kiosk.widget.TouchButton;
import java.util.Locale;

/** Stories to choose from. */
final class StoryList {
    private StoryList() {}

    /** One of them. */
    static TouchButton choice(ScreenContext context, String id, Story story) {
        Locale locale = context.texts().locale();
        TouchButton button = Buttons.card(
                id,
                story.icon(),
                story.title().in(locale),
                story.summary().in(locale),
                context.touch(new Touch.Learn(new LearnTouch.Story(story.id()))));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
