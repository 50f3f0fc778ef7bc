package fayi.content.rule;

import java.time.LocalDate;
import java.time.Period;

/**
 * When a period ends. The day that starts it does not count; a period of months or years ends on the corresponding day, or
 * on the month's last where there is none (Civil Code, articles 201 and 202; Civil Procedure Law, article 85).
 *
 * @param counted the last day as counted
 * @param last the last day, moved to the next working day where the law says so
 */
public record Deadline(LocalDate counted, LocalDate last) {
    /** The end of {@code period} after {@code start}, not moved. */
    public static Deadline of(LocalDate start, Period period) {
        LocalDate counted = start.plus(period);
        return new Deadline(counted, counted);
    }

    /** The end of {@code period} after {@code start}, moved to the next working day. */
    public static Deadline of(LocalDate start, Period period, RestDays restDays) {
        LocalDate counted = start.plus(period);
        return new Deadline(counted, restDays.orNextWorkingDay(counted));
    }

    /** Whether the last day was moved. */
    public boolean isMoved() {
        return !last.equals(counted);
    }
}
