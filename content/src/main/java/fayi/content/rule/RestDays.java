package fayi.content.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days nobody works: Saturdays and Sundays but for those made working days, and the holidays that the State
 * Council announces each autumn for the next year.
 *
 * @param years the years whose holidays are known; of others only weekends and the fixed days count, so that a deadline
 *     never ends later than it does
 */
public record RestDays(Set<LocalDate> holidays, Set<LocalDate> workingWeekends, Set<Integer> years) {
    /** Copies the sets. */
    public RestDays {
        holidays = Set.copyOf(holidays);
        workingWeekends = Set.copyOf(workingWeekends);
        years = Set.copyOf(years);
    }

    /** Whether {@code day} is one. */
    public boolean contains(LocalDate day) {
        if (holidays.contains(day) || (!years.contains(day.getYear()) && isFixed(day))) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && !workingWeekends.contains(day);
    }

    /** {@code day}, or the first working day after it when nobody works then. */
    public LocalDate orNextWorkingDay(LocalDate day) {
        LocalDate candidate = day;
        while (contains(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** Whether the holidays around {@code day} are known. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The days of the year 2024 decree that follow no moon: 1 January, 1 and 2 May, 1 to 3 October. */
    private static boolean isFixed(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        return date == 101 || date == 501 || date == 502 || (date >= 1001 && date <= 1003);
    }
}
