package fayi.protocol.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Makes docs/log-events.md from {@link LogEvent}; a test holds the page to the list. */
public final class LogEventsPage {
    private LogEventsPage() {}

    /** Writes the page to the file that the first argument names. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text());
    }

    /** The page in Markdown. */
    public static String text() {
        StringBuilder page = new StringBuilder("""
                # Log events

                What hub and kiosk write to their logs, made from `fayi.protocol.log.LogEvent`. No event holds personal
                data. ERROR asks for a person, WARN may, INFO does not.

                | event | level | fields | meaning |
                | --- | --- | --- | --- |
                """);
        for (LogEvent event : LogEvent.values()) {
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            event.id(),
                            event.level(),
                            event.fields().stream()
                                    .map(field -> "`" + field + "`")
                                    .collect(Collectors.joining(", ")),
                            event.meaning()));
        }
        return page.toString();
    }
}
