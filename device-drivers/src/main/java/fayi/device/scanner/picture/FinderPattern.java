package fayi.device.scanner.picture;

/**
 * What looks like one of a code's three corner marks.
 *
 * @param x middle, in pixels
 * @param y middle, in pixels
 * @param across its width along the row through its middle, in pixels: seven modules where it stands upright
 * @param down its height along the column
 * @param seen how many rows it was seen in
 */
record FinderPattern(double x, double y, double across, double down, int seen) {
    /** 1 when it was seen in all the rows that its middle square should have. */
    double sureness() {
        return Math.min(1, seen / (down * 3 / 7));
    }

    /** One of its size elsewhere, which was not seen. */
    FinderPattern moved(double right, double below) {
        return new FinderPattern(x + right, y + below, across, down, 0);
    }

    /** In a picture that is so many times larger. */
    FinderPattern scaled(int times) {
        // How many rows it was seen in grows with its height, so that it stays as sure.
        return new FinderPattern(x * times, y * times, across * times, down * times, seen * times);
    }

    /** Both seen once more. */
    FinderPattern merged(FinderPattern other) {
        int both = seen + other.seen;
        return new FinderPattern(
                (x * seen + other.x * other.seen) / both,
                (y * seen + other.y * other.seen) / both,
                (across * seen + other.across * other.seen) / both,
                (down * seen + other.down * other.seen) / both,
                both);
    }

    /** Whether it is the other one, seen again. */
    boolean isNear(FinderPattern other) {
        double reach = Math.max(1.5, across / 6);
        return Math.abs(x - other.x) < reach
                && Math.abs(y - other.y) < reach
                && across < 1.6 * other.across
                && other.across < 1.6 * across;
    }
}
