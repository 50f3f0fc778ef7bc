package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.source.BundledSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkRulesTest {
    private static final RestDays REST = RuleData.read(new BundledSource()).restDays();

    @ParameterizedTest
    @CsvSource({
        // First day, last day, months by the text of article 47.
        "2020-01-01, 2020-12-31, 1",
        "2020-01-01, 2021-01-01, 1.5",
        "2020-01-01, 2020-06-29, 0.5",
        "2020-01-01, 2020-06-30, 1",
        "2020-01-01, 2020-01-01, 0.5",
        "2019-03-01, 2026-02-28, 7",
        "2019-03-01, 2026-08-30, 7.5",
        "2019-03-01, 2026-08-31, 8",
        "2024-02-29, 2025-02-28, 1.5",
        "2026-03-01, 2026-02-28, 0"
    })
    void aYearGivesAMonthAndARestHalfAMonthBelowSixMonths(LocalDate first, LocalDate last, BigDecimal months) {
        assertThat(BigDecimal.valueOf(Severance.halfMonths(first, last)).divide(BigDecimal.valueOf(2)))
                .isEqualByComparingTo(months);
    }

    @Test
    void aHighWageIsCutToThreeTimesTheAverageAndTwelveYears() {
        LocalDate first = LocalDate.of(2010, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        // Average 7,000: three times are 21,000. A wage of exactly that keeps its sixteen years.
        assertThat(Severance.of(first, last, 2_100_000, 700_000, 0).fen()).isEqualTo(16 * 2_100_000L);
        assertThat(Severance.of(first, last, 2_100_001, 700_000, 0).fen()).isEqualTo(12 * 2_100_000L);
        assertThat(Severance.of(first, last, 9_000_000, 700_000, 0).doubledFen())
                .isEqualTo(24 * 2_100_000L);
        assertThat(Severance.of(first, last, 9_000_000, 0, 0).fen()).isEqualTo(16 * 9_000_000L);
    }

    @Test
    void aWageBelowTheMinimumCountsAsTheMinimum() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        assertThat(Severance.of(first, last, 199_999, 700_000, 200_000).fen()).isEqualTo(200_000);
        assertThat(Severance.of(first, last, 200_001, 700_000, 200_000).fen()).isEqualTo(200_001);
    }

    @ParameterizedTest
    @CsvSource({
        // Began, first day that no longer counts, full months, working days of the rest.
        "2025-03-01, 2025-04-01, 0, 0",
        "2025-03-01, 2025-05-01, 1, 0",
        "2025-03-01, 2026-03-01, 11, 0",
        "2025-03-01, 2026-09-01, 11, 0",
        // 1 to 15 April 2025: eleven weekdays, of which the 4th is Qingming.
        "2025-03-01, 2025-04-16, 0, 10",
        // One day beyond a month, a Thursday in June.
        "2025-04-05, 2025-06-06, 1, 1",
        // Begun on the 31st: the months end where the months do.
        "2025-01-31, 2025-02-28, 0, 0",
        "2025-01-31, 2025-03-31, 1, 0"
    })
    void theSecondWageBeginsAfterAMonthAndEndsAfterEleven(LocalDate begin, LocalDate until, long months, long days) {
        DoublePay pay = DoublePay.of(begin, until, REST);
        assertThat(pay.months()).isEqualTo(months);
        assertThat(pay.workingDays()).isEqualTo(days);
    }

    @Property(tries = 200)
    void theSecondWageIsNeverMoreThanElevenMonths(
            @ForAll @IntRange(max = 1_500) int worked, @ForAll @LongRange(min = 1, max = 10_000_000) long wage) {
        LocalDate begin = LocalDate.of(2024, 1, 31);
        long less = DoublePay.of(begin, begin.plusDays(worked), REST).fen(wage);
        long more = DoublePay.of(begin, begin.plusDays(worked + 1), REST).fen(wage);
        assertThat(less).isLessThanOrEqualTo(more);
        assertThat(more).isLessThanOrEqualTo(11 * wage);
    }

    @ParameterizedTest
    @CsvSource({"5000, 10, 150", "5000, 8, 200", "5000, 1, 300", "4350, 100, 150", "1, 1, 150", "8888.88, 37, 300"})
    void overtimeIsTheHoursWageTimesItsPercentage(BigDecimal wage, long hours, int percent) {
        BigDecimal byHand = wage.multiply(BigDecimal.valueOf(hours))
                .multiply(BigDecimal.valueOf(percent))
                .divide(new BigDecimal("100"))
                .divide(new BigDecimal("21.75"), 20, RoundingMode.HALF_UP)
                .divide(new BigDecimal("8"), 2, RoundingMode.HALF_UP);
        assertThat(BigDecimal.valueOf(Overtime.fen(wage.movePointRight(2).longValueExact(), hours, percent), 2))
                .isEqualByComparingTo(byHand);
    }

    @Test
    void anEightHourSundayIsTwoDaysWages() {
        // 4,350 a month are 200 a day and 25 an hour.
        assertThat(Overtime.fen(435_000, 8, Overtime.REST_DAY)).isEqualTo(40_000);
        assertThat(Overtime.fen(435_000, 8, Overtime.HOLIDAY)).isEqualTo(60_000);
        assertThat(Overtime.fen(435_000, 2, Overtime.WORKING_DAY)).isEqualTo(7_500);
    }

    @ParameterizedTest
    @CsvSource({"1, 27, 90, 35", "4, 21, 75, 35", "5, 18, 70, 36", "6, 16, 60, 36", "7, 13, 0, 37", "10, 7, 0, 37"})
    void eachGradeHasItsMonthsItsAllowanceAndItsArticle(int grade, int months, int percent, int article) {
        assertThat(WorkInjury.subsidyMonths(grade)).isEqualTo(months);
        assertThat(WorkInjury.allowancePercent(grade)).isEqualTo(percent);
        assertThat(WorkInjury.article(grade)).isEqualTo(article);
    }

    @ParameterizedTest
    @CsvSource({"419999, 420000", "420000, 420000", "420001, 420001", "2100000, 2100000", "2100001, 2100000"})
    void theWageOfAnInjuredPersonCountsBetweenSixtyPerCentAndThreeTimesTheAverage(long wage, long counted) {
        assertThat(WorkInjury.countedWage(wage, 700_000)).isEqualTo(counted);
    }

    @Test
    void aFamilyGetsAtMostTheWholeWageEachMonth() {
        assertThat(WorkInjury.familyMonthly(500_000, true, 1)).isEqualTo(350_000);
        assertThat(WorkInjury.familyMonthly(500_000, true, 2)).isEqualTo(500_000);
        assertThat(WorkInjury.familyMonthly(500_000, false, 3)).isEqualTo(450_000);
        assertThat(WorkInjury.familyMonthly(500_000, false, 4)).isEqualTo(500_000);
    }
}
