package fayi.protocol.log;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;

/**
 * Writes {@link LogEvent}s as one line each: {@code id field=value field=value}. Thread-safe.
 *
 * @param logger where the lines go
 */
public record EventLog(Logger logger) {
    private static final int LONGEST_VALUE = 2_000;
    private static final int FRAMES = 12;

    /**
     * Writes {@code event}.
     *
     * @param values one for each of its fields, in their order: ids, counts, kinds
     * @throws IllegalArgumentException when there are more or fewer values than fields
     */
    public void record(LogEvent event, Object... values) {
        if (values.length != event.fields().size()) {
            throw new IllegalArgumentException(
                    event.id() + " has the fields " + event.fields() + ", not " + values.length + " values");
        }
        if (!logger.isEnabledForLevel(event.level())) {
            return;
        }
        StringBuilder line = new StringBuilder(event.id());
        for (int i = 0; i < values.length; i++) {
            line.append(' ').append(event.fields().get(i)).append('=').append(oneLine(values[i]));
        }
        logger.atLevel(event.level()).log(line.toString());
    }

    /**
     * A failure without its texts, which may repeat what a person wrote: the kinds of its causes and the places in the
     * program, innermost first.
     */
    public static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : " because ")
                    .append(cause.getClass().getName())
                    .append('@')
                    .append(Arrays.stream(cause.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("fayi."))
                            .limit(FRAMES)
                            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                            .collect(Collectors.joining("<")));
        }
        return trace.toString();
    }

    private static String oneLine(Object value) {
        String text = value.toString().replaceAll("[\\s\\p{Cntrl}]+", "_");
        return text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
    }
}
