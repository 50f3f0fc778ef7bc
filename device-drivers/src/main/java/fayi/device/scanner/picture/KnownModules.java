package fayi.device.scanner.picture;

import java.util.Arrays;

/** The modules of a version that are known beforehand, ready to be compared with a picture many times. */
final class KnownModules {
    private static final int ENOUGH = 160;

    private final double[] columns;
    private final double[] rows;
    private final float[] signs;
    private final int count;

    private KnownModules(double[] columns, double[] rows, float[] signs, int count) {
        this.columns = columns;
        this.rows = rows;
        this.signs = signs;
        this.count = count;
    }

    /** All of them. */
    static KnownModules all(SymbolLayout layout) {
        return of(layout, true, 1);
    }

    /** Some of those outside the three finder patterns: enough to tell where the fourth corner is. */
    static KnownModules some(SymbolLayout layout) {
        boolean withFinders = layout.version().getVersionNumber() == 1;
        int count = of(layout, withFinders, 1).count;
        return of(layout, withFinders, 1 + count / ENOUGH);
    }

    private static KnownModules of(SymbolLayout layout, boolean withFinders, int every) {
        int modules = layout.modules();
        double[] columns = new double[modules * modules];
        double[] rows = new double[modules * modules];
        float[] signs = new float[modules * modules];
        int count = 0;
        int seen = 0;
        for (int row = 0; row < modules; row++) {
            for (int column = 0; column < modules; column++) {
                byte kind = layout.kind(column, row);
                boolean inFinder =
                        (column < 8 && (row < 8 || row >= modules - 8)) || (column >= modules - 8 && row < 8);
                boolean known = kind == SymbolLayout.DARK || kind == SymbolLayout.LIGHT;
                if (known && (withFinders || !inFinder) && seen++ % every == 0) {
                    columns[count] = column + 0.5;
                    rows[count] = row + 0.5;
                    signs[count++] = kind == SymbolLayout.LIGHT ? 1 : -1;
                }
            }
        }
        return new KnownModules(
                Arrays.copyOf(columns, count), Arrays.copyOf(rows, count), Arrays.copyOf(signs, count), count);
    }

    /** Mean agreement under a projection: about 1 where all look as they must, 0 where nothing does. */
    double agreement(EvenLight light, Projection projection) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += signs[i] * projection.look(light, columns[i], rows[i]);
        }
        return sum / count;
    }
}
