package fayi.simulator.pad;

/** A drawn name of nobody: four flowing strokes and a flourish, in hundredths of a millimetre, with pressure. */
final class DrawnName {
    /** Strokes of points: x, y, pressure. */
    static final int[][][] STROKES = {
        curve(2200, 3400, 4600, 2600, 3000, 6800, 5400, 6000),
        curve(4200, 2400, 4000, 4200, 4400, 5600, 3800, 7600),
        curve(6400, 3000, 8600, 2400, 8400, 4400, 6600, 4800),
        curve(7600, 2600, 7200, 4600, 7400, 6400, 9200, 6800),
        curve(9600, 6200, 11000, 2200, 11800, 8200, 13600, 4400)
    };

    private DrawnName() {}

    /** A Bezier curve; the hand presses hardest in its middle. */
    private static int[][] curve(int x0, int y0, int x1, int y1, int x2, int y2, int x3, int y3) {
        int points = 20;
        int[][] stroke = new int[points][];
        for (int index = 0; index < points; index++) {
            double t = index / (double) (points - 1);
            double a = (1 - t) * (1 - t) * (1 - t);
            double b = 3 * (1 - t) * (1 - t) * t;
            double c = 3 * (1 - t) * t * t;
            double d = t * t * t;
            stroke[index] = new int[] {
                (int) Math.round(a * x0 + b * x1 + c * x2 + d * x3),
                (int) Math.round(a * y0 + b * y1 + c * y2 + d * y3),
                (int) Math.round(250 + 650 * Math.sin(Math.PI * t))
            };
        }
        return stroke;
    }
}
