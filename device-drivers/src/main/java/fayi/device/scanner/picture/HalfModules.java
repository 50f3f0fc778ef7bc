package fayi.device.scanner.picture;

import java.util.Arrays;

/**
 * Brightness of a code's modules, four values each, and of two modules around it. Light is above 0 and dark below it, with
 * the lamp's unevenness taken out.
 */
final class HalfModules {
    /** Modules around the code that are looked at, too. */
    static final int MARGIN = 2;

    /** The part of the usual range of brightness at which a module counts fully. */
    private static final float PLAINLY_SEEN = 0.6f;

    private static final float HIDDEN = 0.02f;

    private final int modules;
    private final int side;
    private final float[] values;

    private HalfModules(int modules, float[] values) {
        this.modules = modules;
        this.side = 2 * (modules + 2 * MARGIN);
        this.values = values;
    }

    /** As the picture has them, in steps of brightness. */
    static HalfModules raw(GrayPicture picture, SymbolFit fit) {
        return sample(fit, picture::between);
    }

    /** As they would be in even light. */
    static HalfModules even(EvenLight light, SymbolFit fit) {
        return sample(fit, light::between);
    }

    private interface Brightness {
        float at(double x, double y);
    }

    private static HalfModules sample(SymbolFit fit, Brightness brightness) {
        int modules = fit.layout().modules();
        int side = 2 * (modules + 2 * MARGIN);
        Projection projection = fit.projection();
        double[] corners = fit.corners();
        double pixels = Math.hypot(corners[4] - corners[0], corners[5] - corners[1]) / Math.sqrt(2) / (modules - 7);
        int points = pixels < 3 ? 1 : pixels < 6.5 ? 2 : 3;
        float[] values = new float[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                float sum = 0;
                for (int i = 0; i < points * points; i++) {
                    double x = (column + (i % points + 0.5) / points) / 2 - MARGIN;
                    double y = (row + (i / points + 0.5) / points) / 2 - MARGIN;
                    sum += brightness.at(projection.x(x, y), projection.y(x, y));
                }
                values[row * side + column] = sum / (points * points);
            }
        }
        return new HalfModules(modules, values);
    }

    int modules() {
        return modules;
    }

    /** Of half a module; counted from the margin's corner. */
    float at(int column, int row) {
        return values[row * side + column];
    }

    /** Mean of one module, counted from the code's corner. */
    float module(int column, int row) {
        int i = 2 * (row + MARGIN) * side + 2 * (column + MARGIN);
        return (values[i] + values[i + 1] + values[i + side] + values[i + side + 1]) / 4;
    }

    /**
     * How far each module can be trusted, by rows: 1 where light and dark lie side by side as usual, near 0 in the midst of
     * a reflection or a stain, where all is alike.
     */
    float[] visibility() {
        float[] ranges = new float[modules * modules];
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                float least = Float.MAX_VALUE;
                float most = -Float.MAX_VALUE;
                for (int y = Math.max(0, row - 1); y <= Math.min(modules - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(modules - 1, column + 1); x++) {
                        float value = module(x, y);
                        least = Math.min(least, value);
                        most = Math.max(most, value);
                    }
                }
                ranges[row * modules + column] = most - least;
            }
        }
        float[] sorted = ranges.clone();
        Arrays.sort(sorted);
        float usual = sorted[sorted.length / 2] * PLAINLY_SEEN + 1e-6f;
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.max(HIDDEN, Math.min(1, ranges[i] / usual));
        }
        return ranges;
    }

    /** The same, each module's brightness taken between what is dark and what is light around it. */
    HalfModules levelled(SymbolLayout layout) {
        Levels levels = Levels.of(this, layout);
        float[] even = new float[values.length];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int x = Math.min(Math.max(column / 2 - MARGIN, 0), modules - 1);
                int y = Math.min(Math.max(row / 2 - MARGIN, 0), modules - 1);
                even[row * side + column] = levels.relative(x, y, values[row * side + column]);
            }
        }
        return new HalfModules(modules, even);
    }
}
