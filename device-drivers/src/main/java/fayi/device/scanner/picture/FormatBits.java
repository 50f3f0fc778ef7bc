package fayi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * How much a code can be repaired and which mask lies over it: 15 bits that stand in it twice (ISO/IEC 18004, 7.9).
 *
 * @param data level and mask, five bits
 */
record FormatBits(int data) {
    private static final int GENERATOR = 0x537;
    private static final int MASK = 0x5412;
    private static final int BITS = 15;

    /** The one of all 32 that the modules speak for most. */
    static FormatBits likeliest(int size, float[] modules) {
        FormatBits best = new FormatBits(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int data = 0; data < 32; data++) {
            FormatBits tried = new FormatBits(data);
            int bits = tried.bits();
            double agreement = 0;
            for (int i = 0; i < BITS; i++) {
                int sign = (bits >> (BITS - 1 - i) & 1) == 1 ? -1 : 1;
                agreement += sign * modules[first(i, size)] + sign * modules[second(i, size)];
            }
            if (agreement > most) {
                most = agreement;
                best = tried;
            }
        }
        return best;
    }

    ErrorCorrectionLevel level() {
        return ErrorCorrectionLevel.forBits(data >> 3);
    }

    /** Whether the mask turns that module over. */
    boolean flips(int column, int row) {
        return switch (data & 7) {
            case 0 -> (row + column) % 2 == 0;
            case 1 -> row % 2 == 0;
            case 2 -> column % 3 == 0;
            case 3 -> (row + column) % 3 == 0;
            case 4 -> (row / 2 + column / 3) % 2 == 0;
            case 5 -> row * column % 6 == 0;
            case 6 -> row * column % 6 < 3;
            default -> (row + column + row * column % 3) % 2 == 0;
        };
    }

    /** Writes both copies into a code. */
    void write(BitMatrix matrix) {
        int size = matrix.getWidth();
        int bits = bits();
        for (int i = 0; i < BITS; i++) {
            if ((bits >> (BITS - 1 - i) & 1) == 1) {
                matrix.set(first(i, size) % size, first(i, size) / size);
                matrix.set(second(i, size) % size, second(i, size) / size);
            }
        }
    }

    private int bits() {
        int rest = data << 10;
        for (int bit = 14; bit >= 10; bit--) {
            if ((rest >> bit & 1) == 1) {
                rest ^= GENERATOR << (bit - 10);
            }
        }
        return (data << 10 | rest) ^ MASK;
    }

    // The place of the bit, the highest first, around the upper left mark.
    private static int first(int bit, int size) {
        if (bit < 8) {
            return 8 * size + (bit < 6 ? bit : bit + 1);
        }
        return (bit == 8 ? 7 : 14 - bit) * size + 8;
    }

    // Its place beside the two others.
    private static int second(int bit, int size) {
        return bit < 7 ? (size - 1 - bit) * size + 8 : 8 * size + size - BITS + bit;
    }
}
