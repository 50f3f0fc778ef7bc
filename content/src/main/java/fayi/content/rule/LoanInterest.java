package fayi.content.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Interest that a court supports on a private loan, by the Supreme Court's provisions of 2020, articles 24 to 31: what was
 * agreed, up to four times the one-year LPR of the day of the contract; without an agreement only the LPR from the day after
 * which it was late. Interest before 20 August 2020 follows the rules of then and is not counted.
 *
 * @param ceiling the most that is supported
 * @param rate what counts; nothing when no interest is owed at all
 * @param from the first day that counts
 */
public record LoanInterest(YearlyRate ceiling, Optional<YearlyRate> rate, LocalDate from, long days, long fen) {
    /** From this day on the ceiling is four times the LPR. */
    public static final LocalDate LPR_CEILING_SINCE = LocalDate.of(2020, 8, 20);

    private static final int CEILING_TIMES = 4;

    /**
     * The interest from the loan, or from when it was late, until {@code until}.
     *
     * @param agreed what was agreed, or nothing
     * @param due when it was to be paid back, or nothing
     * @param asked the day on which a suit is brought: its LPR is the ceiling of contracts from before 20 August 2020
     * @return nothing where the table has no rate
     */
    public static Optional<LoanInterest> of(
            long fen,
            LocalDate lent,
            Optional<LocalDate> due,
            LocalDate until,
            LocalDate asked,
            Optional<YearlyRate> agreed,
            LendingRates rates) {
        LocalDate ceilingDay = lent.isBefore(LPR_CEILING_SINCE) ? asked : lent;
        Optional<Integer> lpr = rates.on(ceilingDay);
        if (lpr.isEmpty()) {
            return Optional.empty();
        }
        YearlyRate ceiling = YearlyRate.ofHundredths(lpr.get() * (long) CEILING_TIMES);
        Optional<LocalDate> begin = agreed.isPresent() ? Optional.of(lent) : due;
        if (begin.isEmpty()) {
            return Optional.of(new LoanInterest(ceiling, Optional.empty(), until, 0, 0));
        }
        LocalDate from = lent.isBefore(LPR_CEILING_SINCE) ? later(begin.get(), LPR_CEILING_SINCE) : begin.get();
        Optional<YearlyRate> wanted =
                agreed.isPresent() ? agreed : rates.on(from).map(YearlyRate::ofHundredths);
        Optional<YearlyRate> rate = wanted.map(one -> one.atMost(ceiling));
        long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
        long interest = rate.map(one -> one.interest(fen, days)).orElse(0L);
        return Optional.of(new LoanInterest(ceiling, rate, from, days, interest));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
