package fayi.content.rule;

import java.math.BigInteger;

/**
 * Overtime pay: an hour is the month's wage ÷ 21.75 ÷ 8; 150 % on working days, 200 % on days of rest, 300 % on statutory
 * holidays (Labour Law, article 44).
 */
public final class Overtime {
    /** Working days. */
    public static final int WORKING_DAY = 150;

    /** Days of rest for which no other day was given. */
    public static final int REST_DAY = 200;

    /** Statutory holidays. */
    public static final int HOLIDAY = 300;

    /** 21.75 days of 8 hours, and per cent: 21.75 × 8 × 100. */
    private static final long HOUR_DENOMINATOR = 17_400;

    private Overtime() {}

    /** What {@code hours} at {@code percent} of the hour's wage come to. */
    public static long fen(long monthlyFen, long hours, int percent) {
        return Fen.share(
                BigInteger.valueOf(monthlyFen)
                        .multiply(BigInteger.valueOf(hours))
                        .multiply(BigInteger.valueOf(percent)),
                HOUR_DENOMINATOR);
    }
}
