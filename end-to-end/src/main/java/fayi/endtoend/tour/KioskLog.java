package fayi.endtoend.tour;

import fayi.protocol.log.LogEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kiosk wrote down: figures that only it knows.
 *
 * @param file its log
 */
record KioskLog(Path file) {
    /** Its last lines, at most {@code most}; none when there is no log. */
    List<String> tail(int most) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }

    /** The newest line of that event. */
    Optional<String> newest(LogEvent event) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(" " + event.id() + " ")) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * A field of the newest line of that event.
     *
     * @throws IOException when there is no such line or field
     */
    double number(LogEvent event, String field) throws IOException {
        String line = newest(event).orElseThrow(() -> new IOException(file + " holds no " + event.id()));
        Matcher value = Pattern.compile(" " + Pattern.quote(field) + "=(\\S+)").matcher(line);
        if (!value.find()) {
            throw new IOException(file + ": " + event.id() + " has no " + field);
        }
        return Double.parseDouble(value.group(1));
    }
}
