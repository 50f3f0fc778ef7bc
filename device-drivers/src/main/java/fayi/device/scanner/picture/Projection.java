package fayi.device.scanner.picture;

/**
 * Where modules of a flat code lie in a picture: the projective map that takes four given places of the code to four given
 * pixels (P. Heckbert, Fundamentals of Texture Mapping, 1989, section 2.2.3). Immutable.
 */
final class Projection {
    private final double from;
    private final double span;
    private final double a;
    private final double b;
    private final double c;
    private final double d;
    private final double e;
    private final double f;
    private final double g;
    private final double h;

    /**
     * Takes the square from {@code from} to {@code to}, in modules, to four corners: top left, top right, bottom right,
     * bottom left, each x and y in pixels.
     */
    Projection(double from, double to, double[] corners) {
        this.from = from;
        this.span = to - from;
        double x0 = corners[0];
        double y0 = corners[1];
        double x1 = corners[2];
        double y1 = corners[3];
        double x2 = corners[4];
        double y2 = corners[5];
        double x3 = corners[6];
        double y3 = corners[7];
        double dx1 = x1 - x2;
        double dx2 = x3 - x2;
        double dy1 = y1 - y2;
        double dy2 = y3 - y2;
        double sumX = x0 - x1 + x2 - x3;
        double sumY = y0 - y1 + y2 - y3;
        double determinant = dx1 * dy2 - dx2 * dy1;
        g = (sumX * dy2 - dx2 * sumY) / determinant;
        h = (dx1 * sumY - sumX * dy1) / determinant;
        a = x1 - x0 + g * x1;
        b = x3 - x0 + h * x3;
        c = x0;
        d = y1 - y0 + g * y1;
        e = y3 - y0 + h * y3;
        f = y0;
    }

    /** In pixels, of a place in modules. */
    double x(double column, double row) {
        double u = (column - from) / span;
        double v = (row - from) / span;
        return (a * u + b * v + c) / (g * u + h * v + 1);
    }

    /** In pixels, of a place in modules. */
    double y(double column, double row) {
        double u = (column - from) / span;
        double v = (row - from) / span;
        return (d * u + e * v + f) / (g * u + h * v + 1);
    }

    /** What is seen at a place in modules. */
    float look(EvenLight light, double column, double row) {
        double u = (column - from) / span;
        double v = (row - from) / span;
        double depth = 1 / (g * u + h * v + 1);
        return light.at((a * u + b * v + c) * depth, (d * u + e * v + f) * depth);
    }

    /** Whether the whole code lies before the camera's horizon. */
    boolean isSound(int modules) {
        double least = -from / span;
        double most = (modules - from) / span;
        return g * least + h * least + 1 > 0.2
                && g * most + h * least + 1 > 0.2
                && g * least + h * most + 1 > 0.2
                && g * most + h * most + 1 > 0.2;
    }
}
