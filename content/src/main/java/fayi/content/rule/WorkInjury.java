package fayi.content.rule;

import java.util.List;

/** What insurance pays for injuries at work, by the regulation of 2010, articles 34 to 39 and 64. */
public final class WorkInjury {
    /** Months of the person's own wage at grades one to ten: articles 35, 36 and 37. */
    private static final List<Integer> SUBSIDY_MONTHS = List.of(27, 25, 23, 21, 18, 16, 13, 11, 9, 7);

    /** Per cent of the own wage a month at grades one to six. */
    private static final List<Integer> ALLOWANCE_PERCENT = List.of(90, 85, 80, 75, 70, 60);

    private WorkInjury() {}

    /** The wage that counts: never more than three times the average of the place nor less than 60 % of it (article 64). */
    public static long countedWage(long wageFen, long averageFen) {
        long most = Math.multiplyExact(averageFen, 3);
        return Math.min(most, Math.max(wageFen, Fen.share(averageFen, 60, 100)));
    }

    /** The months of the one-time subsidy. */
    public static int subsidyMonths(int grade) {
        return SUBSIDY_MONTHS.get(grade - 1);
    }

    /** The monthly allowance in per cent, or 0 from grade seven on. */
    public static int allowancePercent(int grade) {
        return grade <= ALLOWANCE_PERCENT.size() ? ALLOWANCE_PERCENT.get(grade - 1) : 0;
    }

    /** The article that gives the grade its benefits. */
    public static int article(int grade) {
        return grade <= 4 ? 35 : grade <= 6 ? 36 : 37;
    }

    /**
     * What a family gets a month: 40 % for husband or wife, 30 % for each other dependant, together never more than the
     * wage.
     */
    public static long familyMonthly(long wageFen, boolean spouse, long others) {
        long percent = Math.min(100, (spouse ? 40 : 0) + Math.multiplyExact(others, 30));
        return Fen.share(wageFen, percent, 100);
    }
}
