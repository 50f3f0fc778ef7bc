package fayi.kiosk.screen;

import fayi.content.learning.MonthTheme;
import fayi.content.text.LocalizedText;
import fayi.kiosk.widget.Panel;
import fayi.kiosk.widget.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the month is about, one sentence after another, while nobody is here. Words change in their place and nothing moves, so
 * it is calm for everybody. Sentences of the theme and titles of its stories take turns.
 */
final class MonthLine {
    /** Long enough to read it twice. */
    private static final long SECONDS = 12;

    private final List<LocalizedText> lines = new ArrayList<>();
    private final Locale locale;
    private final Words words;
    private final Panel panel;

    private MonthLine(ScreenContext context, MonthTheme theme) {
        locale = context.texts().locale();
        lines.addAll(theme.lines());
        context.learning().storiesOf(theme).forEach(story -> lines.add(story.summary()));
        words = new Words("", "body");
        panel = new Panel(
                Panel.Kind.CARD,
                new Words(context.text("learn.month", theme.title().in(locale)), "body", "strong"),
                words);
    }

    /** Of the month in which {@code now} lies; nothing when nothing is known of it. */
    static Optional<MonthLine> of(ScreenContext context, ZonedDateTime now) {
        return context.learning().theme(now.toLocalDate()).map(theme -> new MonthLine(context, theme));
    }

    Panel panel() {
        return panel;
    }

    /** Says what is to be said now. */
    void at(ZonedDateTime now) {
        long turn = Math.floorMod(now.toEpochSecond() / SECONDS, (long) lines.size());
        words.say(lines.get((int) turn).in(locale));
    }
}
