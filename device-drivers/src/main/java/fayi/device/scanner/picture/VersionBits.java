package fayi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;

/** The version of codes from 7 on: 18 bits that stand in them twice (ISO/IEC 18004, 7.10). */
final class VersionBits {
    private static final int GENERATOR = 0x1F25;
    private static final int FIRST = 7;
    private static final int BITS = 18;

    private VersionBits() {}

    /** Writes both copies into a code that has them. */
    static void write(int version, BitMatrix matrix) {
        if (version < FIRST) {
            return;
        }
        int rest = version << 12;
        for (int bit = BITS - 1; bit >= 12; bit--) {
            if ((rest >> bit & 1) == 1) {
                rest ^= GENERATOR << (bit - 12);
            }
        }
        int bits = version << 12 | rest;
        int size = matrix.getWidth();
        for (int i = 0; i < BITS; i++) {
            if ((bits >> i & 1) == 1) {
                matrix.set(i / 3, size - 11 + i % 3);
                matrix.set(size - 11 + i % 3, i / 3);
            }
        }
    }
}
