package fayi.kiosk.widget;

/**
 * Grows a picture by half: each square of four pixels becomes one of nine, those between being the mean of their
 * neighbours. The toolkit's own scaling costs more than twice as much without a graphics card.
 */
final class HalfLarger {
    /** The lowest bit of each channel: what would be carried into the next channel when a pixel is halved. */
    private static final int LOW_BITS = 0x01010101;

    private HalfLarger() {}

    /** Whether a picture of this size can be grown. */
    static boolean takes(int width, int height) {
        return width % 2 == 0 && height % 2 == 0;
    }

    /**
     * Writes {@code source}, {@code width} by {@code height} ARGB pixels, into {@code target}, which is half as wide and
     * half as high again.
     */
    static void grow(int[] source, int width, int height, int[] target) {
        int wide = width / 2 * 3;
        int to = 0;
        for (int y = 0; y < height; y += 2) {
            int upper = y * width;
            int lower = upper + width;
            for (int x = 0; x < width; x += 2) {
                int a = source[upper + x];
                int b = source[upper + x + 1];
                int c = source[lower + x];
                int d = source[lower + x + 1];
                int ab = mean(a, b);
                int cd = mean(c, d);
                target[to] = a;
                target[to + 1] = ab;
                target[to + 2] = b;
                target[to + wide] = mean(a, c);
                target[to + wide + 1] = mean(ab, cd);
                target[to + wide + 2] = mean(b, d);
                target[to + 2 * wide] = c;
                target[to + 2 * wide + 1] = cd;
                target[to + 2 * wide + 2] = d;
                to += 3;
            }
            to += 2 * wide;
        }
    }

    /** Of each channel, all four at once. */
    private static int mean(int one, int other) {
        return (one & other) + (((one ^ other) & ~LOW_BITS) >>> 1);
    }
}
