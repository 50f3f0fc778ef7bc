package fayi.device.scanner.picture;

/**
 * Takes blur out of modules: the linear filter over half modules that brings the known ones nearest to light and dark is
 * the right one for all, whatever the lens or the hand did (a trained linear equalizer, as modems have it). It weighs noise
 * against sharpness by itself.
 */
final class Equalizer {
    private final int reach;
    private final double ridge;

    /**
     * @param reach half modules to each side of a module's middle
     * @param ridge how strongly the filter is held to a module's own mean
     */
    Equalizer(int reach, double ridge) {
        this.reach = reach;
        this.ridge = ridge;
    }

    /**
     * Light above 0, dark below, for each module by rows.
     *
     * @param wanted what modules are known to be, 1 or -1, by rows; 0 for unknown
     */
    float[] apply(HalfModules values, float[] wanted) {
        int modules = values.modules();
        int taps = 4 * reach * reach + 1;
        double[][] normal = new double[taps][taps];
        double[] right = new double[taps];
        float[] terms = new float[taps];
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != 0) {
                gather(values, i % modules, i / modules, terms);
                for (int a = 0; a < taps; a++) {
                    double term = terms[a];
                    right[a] += term * wanted[i];
                    double[] line = normal[a];
                    for (int b = 0; b <= a; b++) {
                        line[b] += term * terms[b];
                    }
                }
            }
        }
        for (int a = 0; a < taps; a++) {
            boolean own = isOwn(a);
            normal[a][a] += ridge;
            right[a] += own ? ridge / 4 : 0;
        }
        double[] filter = LeastSquares.solve(normal, right);
        float[] result = new float[modules * modules];
        for (int i = 0; i < result.length; i++) {
            gather(values, i % modules, i / modules, terms);
            double sum = 0;
            for (int a = 0; a < taps; a++) {
                sum += filter[a] * terms[a];
            }
            result[i] = (float) sum;
        }
        return result;
    }

    private boolean isOwn(int tap) {
        int side = 2 * reach;
        int column = tap % side;
        int row = tap / side;
        return tap < side * side && (column == reach || column == reach - 1) && (row == reach || row == reach - 1);
    }

    private void gather(HalfModules values, int column, int row, float[] terms) {
        int left = 2 * (column + HalfModules.MARGIN) + 1 - reach;
        int top = 2 * (row + HalfModules.MARGIN) + 1 - reach;
        int side = 2 * reach;
        int to = 0;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                terms[to++] = values.at(left + x, top + y);
            }
        }
        terms[to] = 1;
    }
}
