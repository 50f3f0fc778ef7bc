package fayi.content.rule;

import java.math.BigInteger;
import java.util.List;

/** What is owed for injury to a person, by the Supreme Court's interpretation of 2022, articles 12 to 17. */
public final class InjuryCompensation {
    private static final int MOST_YEARS = 20;
    private static final int LEAST_YEARS = 5;
    private static final int REDUCED_FROM = 60;
    private static final int LEAST_FROM = 75;
    private static final int GROWN_UP = 18;
    private static final int FUNERAL_MONTHS = 6;
    private static final int MOST_SUPPORTERS = 10;

    /** The least common multiple of one to ten, so that every share of a year is whole. */
    private static final long SHARES = 2_520;

    private InjuryCompensation() {}

    /** For how many years it is paid: twenty, one less for each year above sixty, five from seventy-five on. */
    public static int years(int age) {
        return age >= LEAST_FROM ? LEAST_YEARS : MOST_YEARS - Math.max(0, age - REDUCED_FROM);
    }

    /** For how many years a dependant is maintained: a child until eighteen, others as {@link #years}. */
    public static int maintainedYears(int age) {
        return age < GROWN_UP ? GROWN_UP - age : years(age);
    }

    /** How much of the ability to work is lost, in per cent: all at grade one, a tenth at grade ten. */
    public static int percent(int grade) {
        if (grade < 1 || grade > 10) {
            throw new IllegalArgumentException("a grade of disability lies between 1 and 10");
        }
        return (11 - grade) * 10;
    }

    /** Compensation for a disability of {@code percent}. */
    public static long disability(long yearlyIncomeFen, int age, int percent) {
        return Fen.share(Math.multiplyExact(yearlyIncomeFen, years(age)), percent, 100);
    }

    /** Compensation for a death. */
    public static long death(long yearlyIncomeFen, int age) {
        return Math.multiplyExact(yearlyIncomeFen, years(age));
    }

    /** The costs of a funeral: six months' average wages. */
    public static long funeral(long averageMonthlyFen) {
        return Math.multiplyExact(averageMonthlyFen, FUNERAL_MONTHS);
    }

    /**
     * The living costs of dependants; in no year more than one person's.
     *
     * @param percent of the ability to work that was lost; 100 for a death
     */
    public static long maintenance(long yearlyConsumptionFen, List<Dependant> dependants, int percent) {
        long shares = 0;
        for (int year = 1; year <= MOST_YEARS; year++) {
            long inYear = 0;
            for (Dependant dependant : dependants) {
                inYear += year <= dependant.years() ? SHARES / dependant.supporters() * percent : 0;
            }
            shares += Math.min(inYear, SHARES * 100);
        }
        return Fen.share(BigInteger.valueOf(yearlyConsumptionFen).multiply(BigInteger.valueOf(shares)), SHARES * 100);
    }

    /**
     * Somebody whom the injured person had to maintain.
     *
     * @param years for how long
     * @param supporters how many people share it, the injured one among them; one to ten
     */
    public record Dependant(int years, int supporters) {
        /** Refuses what the sum cannot hold. */
        public Dependant {
            if (years < 0 || years > MOST_YEARS || supporters < 1 || supporters > MOST_SUPPORTERS) {
                throw new IllegalArgumentException("a dependant has at most 20 years and 1 to 10 supporters");
            }
        }
    }
}
