package fayi.content.rule;

import java.math.BigInteger;

/**
 * Arithmetic over sums in fen. Every product is exact; one rounding, half a fen upwards, ends each line of a sum, so that
 * lines add up to their total.
 */
public final class Fen {
    private static final BigInteger TWO = BigInteger.valueOf(2);

    private Fen() {}

    /**
     * {@code fen * numerator / denominator}, half a fen upwards.
     *
     * @throws IllegalArgumentException when something is negative or the denominator is zero
     * @throws ArithmeticException when the sum has no place in a long
     */
    public static long share(long fen, long numerator, long denominator) {
        return share(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(numerator)), denominator);
    }

    /** {@code product / denominator}, half a fen upwards. */
    static long share(BigInteger product, long denominator) {
        if (product.signum() < 0 || denominator <= 0) {
            throw new IllegalArgumentException("a share of a sum is never negative and its denominator never zero");
        }
        BigInteger whole = BigInteger.valueOf(denominator);
        return product.multiply(TWO).add(whole).divide(whole.multiply(TWO)).longValueExact();
    }

    /** {@code yuan} in fen. */
    static long ofYuan(long yuan) {
        return Math.multiplyExact(yuan, 100);
    }
}
