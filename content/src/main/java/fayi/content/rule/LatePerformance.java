package fayi.content.rule;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The doubled part of the interest for late performance: 0.0175 % a day (Supreme Court, 2014, articles 1 to 3). */
public final class LatePerformance {
    private static final long PER_MILLION = 175;
    private static final long MILLION = 1_000_000;

    private LatePerformance() {}

    /** What is owed on {@code fen} from the end of the time to pay until the day of payment; nothing when in time. */
    public static long fen(long fen, LocalDate due, LocalDate paid) {
        long days = Math.max(0, ChronoUnit.DAYS.between(due, paid));
        return Fen.share(
                BigInteger.valueOf(fen)
                        .multiply(BigInteger.valueOf(PER_MILLION))
                        .multiply(BigInteger.valueOf(days)),
                MILLION);
    }
}
