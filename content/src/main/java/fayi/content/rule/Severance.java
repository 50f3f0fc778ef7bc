package fayi.content.rule;

import java.time.LocalDate;
import java.time.Period;

/**
 * Economic compensation by the Labour Contract Law, article 47, in half months, since the law gives nothing smaller.
 *
 * @param halfMonths half months' wages that are owed
 * @param monthlyFen the month's wage that counts
 * @param capped whether the wage, and with it the years, was cut to what the law allows
 */
public record Severance(long halfMonths, long monthlyFen, boolean capped) {
    private static final int MOST_YEARS_WHEN_CAPPED = 12;
    private static final int HALF_YEAR = 6;

    /**
     * What is owed for the work from {@code first} to {@code last}, both of which were worked.
     *
     * @param monthlyFen the average of the twelve months before the end
     * @param averageFen the average wage of employees in the place last year, or 0 where it is not known
     * @param minimumFen the minimum wage of the place, or 0 where it is not known
     */
    public static Severance of(LocalDate first, LocalDate last, long monthlyFen, long averageFen, long minimumFen) {
        long halves = halfMonths(first, last);
        long ceiling = Math.multiplyExact(averageFen, 3);
        if (averageFen > 0 && monthlyFen > ceiling) {
            return new Severance(Math.min(halves, MOST_YEARS_WHEN_CAPPED * 2L), ceiling, true);
        }
        return new Severance(halves, Math.max(monthlyFen, minimumFen), false);
    }

    /** A month for each full year, for a rest of six months or more as well, half a month for a shorter rest. */
    public static long halfMonths(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        Period worked = first.until(last.plusDays(1));
        boolean rest = worked.getMonths() > 0 || worked.getDays() > 0;
        return worked.getYears() * 2L + (worked.getMonths() >= HALF_YEAR ? 2 : rest ? 1 : 0);
    }

    /** The compensation: N. */
    public long fen() {
        return Fen.share(monthlyFen, halfMonths, 2);
    }

    /** The damages for an unlawful end, which take its place (article 87): 2N. */
    public long doubledFen() {
        return Math.multiplyExact(monthlyFen, halfMonths);
    }
}
