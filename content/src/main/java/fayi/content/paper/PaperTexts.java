package fayi.content.paper;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words that several papers share. */
final class PaperTexts {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.ROOT);

    private PaperTexts() {}

    static String minute(ZonedDateTime at) {
        return at.format(MINUTE);
    }
}
