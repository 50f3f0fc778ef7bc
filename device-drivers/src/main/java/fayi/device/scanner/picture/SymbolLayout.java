package fayi.device.scanner.picture;

import com.google.zxing.qrcode.decoder.Version;
import java.util.Arrays;

/** Which modules of a version are known beforehand, and in which order the others carry data (ISO/IEC 18004, 6.3 and 7.7.3). */
final class SymbolLayout {
    /** A module that carries data. */
    static final byte DATA = 0;
    /** A module that is dark in every code of the version. */
    static final byte DARK = 1;
    /** A module that is light in every code of the version. */
    static final byte LIGHT = -1;
    /** A module that tells format or version. */
    static final byte RESERVED = 2;

    private final Version version;
    private final int modules;
    private final byte[] kinds;
    private final KnownModules all;
    private final KnownModules some;

    /** Of a version, 1 to 40. */
    SymbolLayout(Version version) {
        this.version = version;
        this.modules = version.getDimensionForVersion();
        this.kinds = new byte[modules * modules];
        finder(0, 0);
        finder(modules - 7, 0);
        finder(0, modules - 7);
        timing();
        alignments();
        reserved();
        all = KnownModules.all(this);
        some = KnownModules.some(this);
    }

    Version version() {
        return version;
    }

    /** All modules that are known beforehand. */
    KnownModules known() {
        return all;
    }

    /** Some of them, outside the finder patterns. */
    KnownModules someKnown() {
        return some;
    }

    /** Modules to a side. */
    int modules() {
        return modules;
    }

    /** One of {@link #DATA}, {@link #DARK}, {@link #LIGHT}, {@link #RESERVED}. */
    byte kind(int column, int row) {
        return kinds[row * modules + column];
    }

    /** The data modules in the order of their bits, each as row times modules plus column. */
    int[] dataModules() {
        int[] order = new int[modules * modules];
        int count = 0;
        boolean up = true;
        for (int right = modules - 1; right > 0; right -= 2) {
            if (right == 6) {
                right--;
            }
            for (int step = 0; step < modules; step++) {
                int row = up ? modules - 1 - step : step;
                for (int column = right; column > right - 2; column--) {
                    if (kind(column, row) == DATA) {
                        order[count++] = row * modules + column;
                    }
                }
            }
            up = !up;
        }
        return Arrays.copyOf(order, count);
    }

    private void set(int column, int row, byte kind) {
        if (column >= 0 && row >= 0 && column < modules && row < modules) {
            kinds[row * modules + column] = kind;
        }
    }

    private void finder(int left, int top) {
        for (int row = -1; row <= 7; row++) {
            for (int column = -1; column <= 7; column++) {
                int ring = Math.max(Math.abs(column - 3), Math.abs(row - 3));
                set(left + column, top + row, ring == 4 || ring == 2 ? LIGHT : DARK);
            }
        }
    }

    private void timing() {
        for (int i = 8; i < modules - 8; i++) {
            set(i, 6, i % 2 == 0 ? DARK : LIGHT);
            set(6, i, i % 2 == 0 ? DARK : LIGHT);
        }
    }

    private void alignments() {
        int[] centers = version.getAlignmentPatternCenters();
        int last = centers.length - 1;
        for (int i = 0; i <= last; i++) {
            for (int j = 0; j <= last; j++) {
                boolean underFinder = (i == 0 && (j == 0 || j == last)) || (i == last && j == 0);
                if (!underFinder) {
                    alignment(centers[i], centers[j]);
                }
            }
        }
    }

    private void alignment(int column, int row) {
        for (int down = -2; down <= 2; down++) {
            for (int right = -2; right <= 2; right++) {
                int ring = Math.max(Math.abs(right), Math.abs(down));
                set(column + right, row + down, ring == 1 ? LIGHT : DARK);
            }
        }
    }

    private void reserved() {
        for (int i = 0; i < 9; i++) {
            if (i != 6) {
                set(i, 8, RESERVED);
                set(8, i, RESERVED);
            }
        }
        for (int i = 1; i <= 8; i++) {
            set(modules - i, 8, RESERVED);
            set(8, modules - i, RESERVED);
        }
        set(8, modules - 8, DARK);
        if (version.getVersionNumber() >= 7) {
            for (int i = 0; i < 18; i++) {
                set(i / 3, modules - 11 + i % 3, RESERVED);
                set(modules - 11 + i % 3, i / 3, RESERVED);
            }
        }
    }
}
