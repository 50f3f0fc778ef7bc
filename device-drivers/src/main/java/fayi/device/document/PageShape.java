package fayi.device.document;

/**
 * The shape of a sheet and the pixels it is given.
 *
 * @param width pixels a row
 * @param height rows
 * @param isA4 whether it is as wide to its height as A4
 */
record PageShape(int width, int height, boolean isA4) {
    private static final int A4_SHORT = 1654;
    private static final int A4_LONG = 2339;
    private static final double A4 = Math.sqrt(2);
    private static final double LIKE_A4 = 0.06;
    /** A sheet other than A4 is given so many times the pixels it has in the picture. */
    private static final int FINER = 2;

    /**
     * Of the sheet with that outline: A4 at 200 dots an inch, any other as it is seen. A camera that looks at a sheet from
     * aside sees it shortened; how much follows from where its sides would meet (Zhang and He, Whiteboard scanning and image
     * enhancement, 2007, section 4).
     */
    static PageShape of(PageOutline outline, int pictureWidth, int pictureHeight) {
        double ratio = ratio(outline, pictureWidth, pictureHeight);
        double longer = Math.max(ratio, 1 / ratio);
        boolean upright = ratio < 1;
        if (Math.abs(longer / A4 - 1) < LIKE_A4) {
            return upright ? new PageShape(A4_SHORT, A4_LONG, true) : new PageShape(A4_LONG, A4_SHORT, true);
        }
        int most = (int) Math.min(A4_LONG, Math.round(outline.longestSide() * FINER));
        int least = (int) Math.max(16, Math.round(most / longer));
        return upright ? new PageShape(least, most, false) : new PageShape(most, least, false);
    }

    /** Width to height of the sheet itself. */
    static double ratio(PageOutline outline, int pictureWidth, int pictureHeight) {
        double[] one = ray(outline.topLeft(), pictureWidth, pictureHeight);
        double[] two = ray(outline.topRight(), pictureWidth, pictureHeight);
        double[] three = ray(outline.bottomLeft(), pictureWidth, pictureHeight);
        double[] four = ray(outline.bottomRight(), pictureWidth, pictureHeight);
        double[] across = along(one, two, four, three);
        double[] down = along(one, three, four, two);
        double usual = 1.1 * Math.max(pictureWidth, pictureHeight);
        double square = -(across[0] * down[0] + across[1] * down[1]) / (across[2] * down[2]);
        boolean seen = Math.abs(across[2]) > 0.05
                && Math.abs(down[2]) > 0.05
                && square > usual * usual / 4
                && square < usual * usual * 4;
        double focus = seen ? square : usual * usual;
        return Math.sqrt(length(across, focus) / length(down, focus));
    }

    private static double[] ray(Corner corner, int width, int height) {
        return new double[] {corner.x() - (width - 1) / 2.0, corner.y() - (height - 1) / 2.0, 1};
    }

    /** The direction in space from {@code from} to {@code to}, as Zhang and He's n2 and n3. */
    private static double[] along(double[] from, double[] to, double[] opposite, double[] other) {
        double factor = dot(cross(from, opposite), other) / dot(cross(to, opposite), other);
        return new double[] {factor * to[0] - from[0], factor * to[1] - from[1], factor - 1};
    }

    private static double length(double[] direction, double focus) {
        return (direction[0] * direction[0] + direction[1] * direction[1]) / focus + direction[2] * direction[2];
    }

    private static double[] cross(double[] one, double[] other) {
        return new double[] {
            one[1] * other[2] - one[2] * other[1],
            one[2] * other[0] - one[0] * other[2],
            one[0] * other[1] - one[1] * other[0]
        };
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
