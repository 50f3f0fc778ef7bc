package fayi.content.rule;

import java.math.BigInteger;

/**
 * What is paid a year for each fen lent, as an exact fraction. A year has 365 days.
 *
 * @param denominator more than zero
 */
public record YearlyRate(long numerator, long denominator) implements Comparable<YearlyRate> {
    private static final long DAYS = 365;
    private static final long TEN_THOUSANDTHS = 10_000;

    /** Refuses what is no rate. */
    public YearlyRate {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("a rate is never negative");
        }
    }

    /** A rate in hundredths of a per cent a year: 345 for 3.45 %. */
    public static YearlyRate ofHundredths(long hundredths) {
        return new YearlyRate(hundredths, TEN_THOUSANDTHS);
    }

    /** Simple interest on {@code fen} for {@code days}, rounded once. */
    public long interest(long fen, long days) {
        return Fen.share(
                BigInteger.valueOf(fen).multiply(BigInteger.valueOf(numerator)).multiply(BigInteger.valueOf(days)),
                Math.multiplyExact(denominator, DAYS));
    }

    /** The lower of both. */
    YearlyRate atMost(YearlyRate other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The rate in words, rounded to a hundredth of a per cent. */
    String words() {
        return RuleWords.percent(Fen.share(numerator, TEN_THOUSANDTHS, denominator));
    }

    @Override
    public int compareTo(YearlyRate other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }
}
