package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.rule.InjuryCompensation.Dependant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjuryCompensationTest {
    private static final long INCOME = 4_800_000;
    private static final long CONSUMPTION = 3_000_000;

    @ParameterizedTest
    @CsvSource({"0, 20", "18, 20", "59, 20", "60, 20", "61, 19", "74, 6", "75, 5", "76, 5", "110, 5"})
    void fromSixtyOnEachYearTakesOneAwayAndFiveStay(int age, int years) {
        assertThat(InjuryCompensation.years(age)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"0, 18", "10, 8", "17, 1", "18, 20", "60, 20", "61, 19", "75, 5"})
    void aChildIsMaintainedUntilEighteen(int age, int years) {
        assertThat(InjuryCompensation.maintainedYears(age)).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 90", "9, 20", "10, 10"})
    void gradesGoByTenths(int grade, int percent) {
        assertThat(InjuryCompensation.percent(grade)).isEqualTo(percent);
    }

    @Test
    void aDisabilityOfGradeTenAtFortyIsTwoYearsIncome() {
        // 48,000 × 20 × 10 %.
        assertThat(InjuryCompensation.disability(INCOME, 40, 10)).isEqualTo(9_600_000);
        // 48,000 × 14 × 60 % at sixty-six, grade five.
        assertThat(InjuryCompensation.disability(INCOME, 66, 60)).isEqualTo(40_320_000);
        assertThat(InjuryCompensation.death(INCOME, 80)).isEqualTo(24_000_000);
        assertThat(InjuryCompensation.funeral(700_000)).isEqualTo(4_200_000);
    }

    @Test
    void aChildWithTwoParentsGetsHalfForEachYear() {
        // 30,000 × 8 ÷ 2, all of it for a death, three tenths at grade eight.
        assertThat(InjuryCompensation.maintenance(CONSUMPTION, List.of(new Dependant(8, 2)), 100))
                .isEqualTo(12_000_000);
        assertThat(InjuryCompensation.maintenance(CONSUMPTION, List.of(new Dependant(8, 2)), 30))
                .isEqualTo(3_600_000);
    }

    @Test
    void inNoYearDoDependantsGetMoreThanOnePersonsCosts() {
        // Three children of two parents and a mother with three children: 1.5 + 1/3 in the first years, so capped at 1.
        List<Dependant> family =
                List.of(new Dependant(2, 2), new Dependant(4, 2), new Dependant(6, 2), new Dependant(20, 3));
        // Years 1 and 2: 1.5 + 1/3 -> 1; 3 and 4: 1 + 1/3 -> 1; 5 and 6: 1/2 + 1/3; 7 to 20: 1/3.
        // 30,000 × (4 + 2 × 5/6 + 14 / 3) = 310,000.
        assertThat(InjuryCompensation.maintenance(CONSUMPTION, family, 100)).isEqualTo(31_000_000);
        // At half the ability to work the first years reach 11/12 and are not cut:
        // 30,000 × ½ × (2 × 11/6 + 2 × 4/3 + 2 × 5/6 + 14/3) = 190,000.
        assertThat(InjuryCompensation.maintenance(CONSUMPTION, family, 50)).isEqualTo(19_000_000);
    }

    @Property(tries = 200)
    void oneMoreDependantNeverTakesAwayAndTwentyYearsBoundTheSum(
            @ForAll @LongRange(min = 1, max = 10_000_000) long consumption,
            @ForAll @IntRange(max = 20) int years,
            @ForAll @IntRange(min = 1, max = 10) int supporters,
            @ForAll @IntRange(min = 1, max = 10) int grade) {
        int percent = InjuryCompensation.percent(grade);
        Dependant one = new Dependant(years, supporters);
        long alone = InjuryCompensation.maintenance(consumption, List.of(one), percent);
        long both = InjuryCompensation.maintenance(consumption, List.of(one, new Dependant(20, 1)), percent);
        assertThat(alone).isLessThanOrEqualTo(both);
        assertThat(both).isLessThanOrEqualTo(consumption * 20);
    }
}
