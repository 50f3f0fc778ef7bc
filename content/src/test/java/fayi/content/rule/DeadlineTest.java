package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.source.BundledSource;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {
    private static final RestDays REST = RuleData.read(new BundledSource()).restDays();

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, P3Y, 2026-03-01",
        // The year of the end has no 29 February: its last day counts.
        "2024-02-29, P3Y, 2027-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2025-02-28, P3Y, 2028-02-28",
        "2025-08-31, P6M, 2026-02-28",
        "2025-12-31, P2M, 2026-02-28",
        "2025-01-31, P1M, 2025-02-28",
        "2026-02-28, P15D, 2026-03-15",
        "2028-02-28, P15D, 2028-03-14",
        "2026-12-20, P60D, 2027-02-18"
    })
    void theDayItselfDoesNotCountAndAMissingDayIsTheMonthsLast(LocalDate start, Period period, LocalDate last) {
        assertThat(Deadline.of(start, period).last()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        // A Friday stays, a Saturday and a Sunday go to Monday.
        "2026-03-13, 2026-03-13",
        "2026-03-14, 2026-03-16",
        "2026-03-15, 2026-03-16",
        // The Spring Festival of 2026, on both sides; Saturday the 14th and the 28th are working days.
        "2026-02-14, 2026-02-14",
        "2026-02-15, 2026-02-24",
        "2026-02-23, 2026-02-24",
        "2026-02-24, 2026-02-24",
        "2026-02-28, 2026-02-28",
        // The days of October run into a Saturday that was made a working day.
        "2026-10-01, 2026-10-08",
        "2026-10-10, 2026-10-10",
        // Of 2030 only weekends and the fixed days are known: Tuesday 1 October.
        "2030-10-01, 2030-10-04",
        "2030-01-01, 2030-01-02"
    })
    void aLastDayOnWhichNobodyWorksMovesToTheNextWorkingDay(LocalDate counted, LocalDate last) {
        Deadline deadline = Deadline.of(counted.minusDays(10), Period.ofDays(10), REST);
        assertThat(deadline.counted()).isEqualTo(counted);
        assertThat(deadline.last()).isEqualTo(last);
        assertThat(deadline.isMoved()).isEqualTo(!counted.equals(last));
    }

    @Property(tries = 300)
    void noDeadlineEndsBeforeItBeginsOrOnADayOfRest(
            @ForAll @LongRange(min = 0, max = 40_000) long day,
            @ForAll @IntRange(max = 20) int years,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(max = 90) int days) {
        LocalDate start = LocalDate.ofEpochDay(day);
        Deadline deadline = Deadline.of(start, Period.of(years, months, days), REST);
        assertThat(deadline.counted()).isAfterOrEqualTo(start);
        assertThat(deadline.last())
                .isAfterOrEqualTo(deadline.counted())
                .isBefore(deadline.counted().plusDays(12));
        assertThat(REST.contains(deadline.last())).isFalse();
    }

    @Property(tries = 200)
    void whoStartsLaterNeverEndsEarlier(
            @ForAll @LongRange(min = 0, max = 40_000) long day, @ForAll @IntRange(max = 40) int later) {
        LocalDate start = LocalDate.ofEpochDay(day);
        for (Period period : new Period[] {Period.ofDays(15), Period.ofMonths(6), Period.ofYears(3)}) {
            assertThat(Deadline.of(start.plusDays(later), period, REST).last())
                    .isAfterOrEqualTo(Deadline.of(start, period, REST).last());
        }
    }

    @Test
    void theHolidaysOfTwoYearsAreThoseOfTheAnnouncements() {
        long of2026 = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(REST::contains)
                .count();
        // 104 Saturdays and Sundays, 33 days off of which 12 are weekends, 6 weekends worked.
        long weekends = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() > 5)
                .count();
        assertThat(weekends).isEqualTo(104);
        assertThat(of2026).isEqualTo(365 - 248);
    }
}
