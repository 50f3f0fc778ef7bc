package fayi.protocol;

import java.time.LocalDate;
import java.util.List;

/**
 * One matter as its person may see it.
 *
 * @param state {@code received}, {@code in-consultation}, {@code advised}, {@code closed}
 * @param nextStep what happens next, in plain words
 */
public record MatterHistory(
        String intakeNumber,
        String serviceId,
        String serviceTitle,
        String office,
        String state,
        String nextStep,
        LocalDate dueBy,
        List<MatterEvent> events) {
    /** Copies the list. */
    public MatterHistory {
        events = List.copyOf(events);
    }
}
