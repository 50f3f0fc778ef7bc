package fayi.device.scanner.picture;

/** How bright light and dark modules are in each place of a code: first told by the known ones, then by all around. */
final class Levels {
    private static final int REACH = 5;
    private static final int ROUNDS = 3;
    /** Weight of the known modules' mean among those around, in modules. */
    private static final float PRIOR = 3;

    private final int modules;
    private final float[] light;
    private final float[] dark;

    private Levels(int modules) {
        this.modules = modules;
        this.light = new float[modules * modules];
        this.dark = new float[modules * modules];
    }

    static Levels of(HalfModules values, SymbolLayout layout) {
        int modules = layout.modules();
        Levels levels = new Levels(modules);
        Plane lights = new Plane();
        Plane darks = new Plane();
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                byte kind = layout.kind(column, row);
                if (kind == SymbolLayout.LIGHT) {
                    lights.add(column, row, values.module(column, row));
                } else if (kind == SymbolLayout.DARK) {
                    darks.add(column, row, values.module(column, row));
                }
            }
        }
        lights.solve();
        darks.solve();
        for (int i = 0; i < modules * modules; i++) {
            levels.light[i] = lights.at(i % modules, i / modules);
            levels.dark[i] = darks.at(i % modules, i / modules);
        }
        for (int round = 0; round < ROUNDS; round++) {
            levels.look(values, layout, lights, darks);
        }
        return levels;
    }

    /** -1 for as dark as the dark ones, 1 for as light as the light ones. */
    float relative(int column, int row, float value) {
        int i = row * modules + column;
        float half = Math.max(0.75f, (light[i] - dark[i]) / 2);
        return Math.max(-2, Math.min(2, (value - (light[i] + dark[i]) / 2) / half));
    }

    private void look(HalfModules values, SymbolLayout layout, Plane lights, Plane darks) {
        int stride = modules + 1;
        float[][] sums = new float[4][stride * stride];
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                float value = values.module(column, row);
                byte kind = layout.kind(column, row);
                boolean isLight =
                        kind == SymbolLayout.LIGHT || (kind != SymbolLayout.DARK && relative(column, row, value) > 0);
                int to = (row + 1) * stride + column + 1;
                float[] added = {isLight ? value : 0, isLight ? 1 : 0, isLight ? 0 : value, isLight ? 0 : 1};
                for (int k = 0; k < 4; k++) {
                    sums[k][to] = sums[k][to - 1] + sums[k][to - stride] - sums[k][to - stride - 1] + added[k];
                }
            }
        }
        for (int row = 0; row < modules; row++) {
            int upper = Math.max(0, row - REACH) * stride;
            int lower = Math.min(modules, row + REACH + 1) * stride;
            for (int column = 0; column < modules; column++) {
                int left = Math.max(0, column - REACH);
                int right = Math.min(modules, column + REACH + 1);
                float[] window = new float[4];
                for (int k = 0; k < 4; k++) {
                    window[k] = sums[k][lower + right]
                            - sums[k][lower + left]
                            - sums[k][upper + right]
                            + sums[k][upper + left];
                }
                int i = row * modules + column;
                light[i] = (window[0] + PRIOR * lights.at(column, row)) / (window[1] + PRIOR);
                dark[i] = (window[2] + PRIOR * darks.at(column, row)) / (window[3] + PRIOR);
            }
        }
    }

    /** The plane that lies nearest to values in places. */
    private static final class Plane {
        private final double[][] normal = new double[3][3];
        private final double[] right = new double[3];
        private double[] solution = new double[3];

        void add(double x, double y, double value) {
            double[] terms = {1, x, y};
            for (int i = 0; i < 3; i++) {
                right[i] += terms[i] * value;
                for (int j = 0; j < 3; j++) {
                    normal[i][j] += terms[i] * terms[j];
                }
            }
        }

        void solve() {
            solution = LeastSquares.solve(normal, right);
        }

        float at(double x, double y) {
            return (float) (solution[0] + solution[1] * x + solution[2] * y);
        }
    }
}
