package fayi.content.rule;

import java.time.LocalDate;

/**
 * The second wage for months without a written contract: from the day after the first month to the day before the contract,
 * before the end of the work or before a full year, so eleven months at most (Labour Contract Law, article 82; its
 * regulation, articles 6 and 7).
 *
 * @param from the first day for which it is owed
 * @param until the day after the last
 * @param months full months in between
 * @param workingDays the weekdays of the rest, without statutory holidays
 */
public record DoublePay(LocalDate from, LocalDate until, long months, long workingDays) {
    private static final int PAID_DAYS_HUNDREDTHS = 2_175;

    /** The months of somebody who began on {@code begin}; {@code until} is the first day that no longer counts. */
    public static DoublePay of(LocalDate begin, LocalDate until, RestDays restDays) {
        LocalDate from = begin.plusMonths(1);
        LocalDate year = begin.plusYears(1);
        LocalDate end = until.isAfter(year) ? year : until;
        if (!end.isAfter(from)) {
            return new DoublePay(from, from, 0, 0);
        }
        long months = 0;
        while (!begin.plusMonths(months + 2).isAfter(end)) {
            months++;
        }
        LocalDate rest = begin.plusMonths(months + 1);
        long days = rest.datesUntil(end).filter(day -> !restDays.contains(day)).count();
        return new DoublePay(from, end, months, days);
    }

    /** What is owed at this wage a month; a part of a month never more than the month. */
    public long fen(long monthlyFen) {
        long part = Math.min(monthlyFen, Fen.share(monthlyFen, workingDays * 100, PAID_DAYS_HUNDREDTHS));
        return Math.addExact(Math.multiplyExact(monthlyFen, months), part);
    }
}
