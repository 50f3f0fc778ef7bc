package fayi.content.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.source.BundledSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {
    private static final LendingRates RATES = RuleData.read(new BundledSource()).lendingRates();
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2019-08-20, 425",
        "2020-08-20, 385",
        "2021-12-19, 385",
        "2021-12-20, 380",
        "2022-08-21, 370",
        "2022-08-22, 365",
        "2024-10-20, 335",
        "2024-10-21, 310",
        "2025-05-19, 310",
        "2025-05-20, 300"
    })
    void eachRateHoldsUntilTheNext(LocalDate day, int rate) {
        assertThat(RATES.on(day)).contains(rate);
    }

    @Test
    void beforeTheFirstRateThereIsNone() {
        assertThat(RATES.on(LocalDate.of(2019, 8, 19))).isEmpty();
    }

    @Test
    void whatWasAgreedCountsUpToFourTimesTheRateOfTheContract() {
        LocalDate lent = LocalDate.of(2023, 9, 1);
        LocalDate until = LocalDate.of(2024, 8, 31);
        // LPR 3.45 %: the ceiling is 13.8 %. Two fen a month are 24 %.
        LoanInterest dear = loan(10_000_000, lent, until, YearlyRate.ofHundredths(2_400));
        assertThat(dear.fen()).isEqualTo(byHand("100000", "13.8", lent, until));
        LoanInterest cheap = loan(10_000_000, lent, until, YearlyRate.ofHundredths(1_000));
        assertThat(cheap.fen()).isEqualTo(byHand("100000", "10", lent, until));
        LoanInterest exact = loan(10_000_000, lent, until, YearlyRate.ofHundredths(1_380));
        assertThat(exact.fen()).isEqualTo(dear.fen());
        LoanInterest above = loan(10_000_000, lent, until, YearlyRate.ofHundredths(1_381));
        assertThat(above.fen()).isEqualTo(dear.fen());
    }

    @Test
    void interestThatWasAgreedInMoneyIsHeldAgainstTheCeilingToo() {
        LocalDate lent = LocalDate.of(2025, 6, 1);
        LocalDate until = LocalDate.of(2025, 7, 1);
        // 12 % is the ceiling: on 50,000 that is 500 a month. 400 stays, 600 does not.
        assertThat(loan(5_000_000, lent, until, new YearlyRate(40_000 * 12, 5_000_000))
                        .fen())
                .isEqualTo(byHand("50000", "9.6", lent, until));
        assertThat(loan(5_000_000, lent, until, new YearlyRate(60_000 * 12, 5_000_000))
                        .fen())
                .isEqualTo(byHand("50000", "12", lent, until));
    }

    @Test
    void withoutAnAgreementInterestBeginsOnlyWhenLate() {
        LocalDate lent = LocalDate.of(2023, 1, 1);
        LocalDate due = LocalDate.of(2024, 1, 1);
        LoanInterest late = LoanInterest.of(
                        1_000_000, lent, Optional.of(due), LocalDate.of(2024, 12, 31), TODAY, Optional.empty(), RATES)
                .orElseThrow();
        assertThat(late.fen()).isEqualTo(byHand("10000", "3.45", due, LocalDate.of(2024, 12, 31)));
        LoanInterest inTime = LoanInterest.of(1_000_000, lent, Optional.of(due), due, TODAY, Optional.empty(), RATES)
                .orElseThrow();
        assertThat(inTime.fen()).isZero();
        LoanInterest noDay = LoanInterest.of(1_000_000, lent, Optional.empty(), TODAY, TODAY, Optional.empty(), RATES)
                .orElseThrow();
        assertThat(noDay.rate()).isEmpty();
        assertThat(noDay.fen()).isZero();
    }

    @Test
    void aContractFromBeforeTheCeilingCountsFromThatDayAtTheRateOfTheSuit() {
        LocalDate lent = LocalDate.of(2018, 5, 1);
        LocalDate since = LocalDate.of(2020, 8, 20);
        LoanInterest old = loan(1_000_000, lent, TODAY, YearlyRate.ofHundredths(2_400));
        assertThat(old.from()).isEqualTo(since);
        assertThat(old.fen()).isEqualTo(byHand("10000", "12", since, TODAY));
        LoanInterest onTheDay = loan(1_000_000, since, TODAY, YearlyRate.ofHundredths(2_400));
        assertThat(onTheDay.fen()).isEqualTo(byHand("10000", "15.4", since, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 2026-01-01, 2026-01-01, 0",
        "100000, 2026-01-01, 2026-01-02, 17.5",
        "100000, 2026-01-01, 2026-12-31, 6370",
        "100000, 2026-01-02, 2026-01-01, 0",
        "12345.67, 2024-02-28, 2024-03-01, 4.32"
    })
    void payingLateCostsOnePointSevenFiveTenThousandthsADay(
            BigDecimal debt, LocalDate due, LocalDate paid, BigDecimal interest) {
        assertThat(BigDecimal.valueOf(LatePerformance.fen(debt.movePointRight(2).longValueExact(), due, paid), 2))
                .isEqualByComparingTo(interest);
    }

    @Property(tries = 300)
    void interestNeverFallsWithTimeAndIsExactToHalfAFen(
            @ForAll @LongRange(min = 1, max = 10_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 2_400) int rate,
            @ForAll @IntRange(max = 7_000) int days) {
        YearlyRate yearly = YearlyRate.ofHundredths(rate);
        long interest = yearly.interest(fen, days);
        assertThat(yearly.interest(fen, days + 1)).isGreaterThanOrEqualTo(interest);
        BigDecimal exact = BigDecimal.valueOf(fen)
                .multiply(BigDecimal.valueOf(rate))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(3_650_000), 10, RoundingMode.HALF_UP);
        assertThat(exact.subtract(BigDecimal.valueOf(interest)).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    private static LoanInterest loan(long fen, LocalDate lent, LocalDate until, YearlyRate agreed) {
        return LoanInterest.of(fen, lent, Optional.empty(), until, TODAY, Optional.of(agreed), RATES)
                .orElseThrow();
    }

    /** Yuan, per cent a year, days over 365. */
    private static long byHand(String yuan, String percent, LocalDate from, LocalDate to) {
        return new BigDecimal(yuan)
                .multiply(new BigDecimal(percent))
                .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)))
                .divide(BigDecimal.valueOf(365), 10, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
