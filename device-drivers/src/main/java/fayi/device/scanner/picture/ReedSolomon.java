package fayi.device.scanner.picture;

import java.util.Arrays;

/**
 * The code that repairs QR codewords: Reed-Solomon over GF(256) with the polynomial 0x11D, first root 1 (ISO/IEC 18004, 7.5).
 * Corrects errors and erasures (R. Blahut, Theory and Practice of Error Control Codes, section 9.2).
 */
final class ReedSolomon {
    private static final int POLYNOMIAL = 0x11D;
    private static final int[] EXP = new int[512];
    private static final int[] LOG = new int[256];

    static {
        int value = 1;
        for (int i = 0; i < 255; i++) {
            EXP[i] = value;
            EXP[i + 255] = value;
            LOG[value] = i;
            value <<= 1;
            if (value > 255) {
                value ^= POLYNOMIAL;
            }
        }
    }

    private ReedSolomon() {}

    /**
     * Repairs a block in place.
     *
     * @param checks how many of its last codewords are check symbols
     * @param erased places that are not to be trusted
     * @param spare check symbols that are not used for repair, so that chance does not pass for a code
     * @return whether the block is one now; otherwise it is left as it was
     */
    static boolean correct(int[] block, int checks, int[] erased, int spare) {
        int[] syndromes = syndromes(block, checks);
        if (Arrays.stream(syndromes).allMatch(syndrome -> syndrome == 0)) {
            return true;
        }
        if (erased.length > checks - spare) {
            return false;
        }
        int[] locator = locator(syndromes, block.length, erased);
        int degree = checks;
        while (degree > 0 && locator[degree] == 0) {
            degree--;
        }
        int errors = degree - erased.length;
        if (errors < 0 || 2 * errors + erased.length > checks - spare) {
            return false;
        }
        int[] evaluator = evaluator(syndromes, locator);
        int[] repaired = block.clone();
        int found = 0;
        for (int place = 0; place < block.length; place++) {
            int inverse = (255 - (block.length - 1 - place) % 255) % 255;
            if (at(locator, inverse) == 0) {
                int slope = slope(locator, inverse);
                if (slope == 0) {
                    return false;
                }
                found++;
                repaired[place] ^= multiply(
                        EXP[(block.length - 1 - place) % 255], multiply(at(evaluator, inverse), inverse(slope)));
            }
        }
        if (found != degree || Arrays.stream(syndromes(repaired, checks)).anyMatch(syndrome -> syndrome != 0)) {
            return false;
        }
        System.arraycopy(repaired, 0, block, 0, block.length);
        return true;
    }

    private static int[] syndromes(int[] block, int checks) {
        int[] syndromes = new int[checks];
        for (int i = 0; i < checks; i++) {
            int sum = 0;
            for (int codeword : block) {
                sum = (sum == 0 ? 0 : EXP[LOG[sum] + i]) ^ codeword;
            }
            syndromes[i] = sum;
        }
        return syndromes;
    }

    private static int[] locator(int[] syndromes, int length, int[] erased) {
        int checks = syndromes.length;
        int[] locator = new int[checks + 1];
        locator[0] = 1;
        for (int place : erased) {
            int log = (length - 1 - place) % 255;
            for (int i = checks; i > 0; i--) {
                locator[i] ^= multiply(locator[i - 1], EXP[log]);
            }
        }
        int[] other = locator.clone();
        int size = erased.length;
        for (int round = erased.length + 1; round <= checks; round++) {
            int discrepancy = 0;
            for (int i = 0; i < round; i++) {
                discrepancy ^= multiply(locator[i], syndromes[round - 1 - i]);
            }
            int[] shifted = new int[checks + 1];
            System.arraycopy(other, 0, shifted, 1, checks);
            int[] next = locator.clone();
            for (int i = 0; i <= checks; i++) {
                next[i] ^= multiply(discrepancy, shifted[i]);
            }
            if (discrepancy != 0 && 2 * size <= round - 1 + erased.length) {
                size = round - size + erased.length;
                int scale = inverse(discrepancy);
                for (int i = 0; i <= checks; i++) {
                    other[i] = multiply(locator[i], scale);
                }
            } else {
                other = shifted;
            }
            locator = next;
        }
        return locator;
    }

    private static int[] evaluator(int[] syndromes, int[] locator) {
        int[] evaluator = new int[syndromes.length];
        for (int i = 0; i < syndromes.length; i++) {
            for (int j = 0; j <= i; j++) {
                evaluator[i] ^= multiply(locator[j], syndromes[i - j]);
            }
        }
        return evaluator;
    }

    private static int at(int[] polynomial, int log) {
        int sum = 0;
        for (int i = polynomial.length - 1; i >= 0; i--) {
            sum = (sum == 0 ? 0 : EXP[LOG[sum] + log]) ^ polynomial[i];
        }
        return sum;
    }

    // Of the formal derivative: in this field only odd powers have one.
    private static int slope(int[] polynomial, int log) {
        int sum = 0;
        for (int i = 1; i < polynomial.length; i += 2) {
            sum ^= polynomial[i] == 0 ? 0 : EXP[(LOG[polynomial[i]] + log * (i - 1)) % 255];
        }
        return sum;
    }

    private static int multiply(int a, int b) {
        return a == 0 || b == 0 ? 0 : EXP[LOG[a] + LOG[b]];
    }

    private static int inverse(int a) {
        return EXP[255 - LOG[a]];
    }
}
