package fayi.device.scanner.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds marks that are dark, light, dark, light, dark as 1:1:3:1:1 in a row and in the column through its middle (ISO/IEC
 * 18004, 12 "Reference decode algorithm", step b). Widths are taken generously: blur makes the light rings narrow.
 */
final class FinderSearch {
    private static final int MOST = 14;

    private final boolean[] dark;
    private final int width;
    private final int height;
    private final List<FinderPattern> found = new ArrayList<>();

    private FinderSearch(boolean[] dark, int width) {
        this.dark = dark;
        this.width = width;
        this.height = dark.length / width;
    }

    /** The marks in a picture of dark and light, the surest first. */
    static List<FinderPattern> in(boolean[] dark, int width) {
        FinderSearch search = new FinderSearch(dark, width);
        for (int y = 0; y < search.height; y++) {
            search.row(y);
        }
        return search.found.stream()
                .sorted(Comparator.comparingDouble(mark -> -mark.sureness() - mark.seen() / 100.0))
                .limit(MOST)
                .toList();
    }

    private void row(int y) {
        int[] runs = new int[5];
        int count = 0;
        int start = 0;
        int from = y * width;
        boolean inDark = false;
        for (int x = 0; x <= width; x++) {
            boolean now = x < width && dark[from + x];
            if (now == inDark && x < width) {
                continue;
            }
            // A run ends; runs[4] is the newest, and a dark one completes a pattern.
            System.arraycopy(runs, 1, runs, 0, 4);
            runs[4] = x - start;
            count++;
            if (inDark && count >= 5 && looksRight(runs)) {
                double middle = x - runs[4] - runs[3] - runs[2] / 2.0;
                check(middle, y, runs[0] + runs[1] + runs[2] + runs[3] + runs[4]);
            }
            start = x;
            inDark = now;
        }
    }

    private void check(double x, int y, int across) {
        int[] runs = new int[5];
        double middleY = along((int) x, y, 0, 1, across, runs);
        if (Double.isNaN(middleY)) {
            return;
        }
        int down = total(runs);
        double middleX = along((int) x, (int) middleY, 1, 0, down, runs);
        if (Double.isNaN(middleX)) {
            return;
        }
        if (down > 2.2 * total(runs) || total(runs) > 2.2 * down) {
            return;
        }
        add(new FinderPattern(middleX, middleY, total(runs), down, 1));
    }

    private void add(FinderPattern seen) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).isNear(seen)) {
                found.set(i, found.get(i).merged(seen));
                return;
            }
        }
        found.add(seen);
    }

    // Walks from (x, y) to both sides; the middle of the dark run it stands in, or not a number when that is no mark.
    private double along(int x, int y, int stepX, int stepY, int size, int[] runs) {
        if (!isDark(x, y)) {
            return Double.NaN;
        }
        int longest = 2 * size;
        int before = run(x - stepX, y - stepY, -stepX, -stepY, true, longest);
        int after = run(x + stepX, y + stepY, stepX, stepY, true, longest);
        runs[2] = before + after + 1;
        int back = before + 1;
        runs[1] = run(x - back * stepX, y - back * stepY, -stepX, -stepY, false, longest);
        back += runs[1];
        runs[0] = run(x - back * stepX, y - back * stepY, -stepX, -stepY, true, longest);
        int forth = after + 1;
        runs[3] = run(x + forth * stepX, y + forth * stepY, stepX, stepY, false, longest);
        forth += runs[3];
        runs[4] = run(x + forth * stepX, y + forth * stepY, stepX, stepY, true, longest);
        if (!looksRight(runs)) {
            return Double.NaN;
        }
        return (stepX == 1 ? x : y) + 0.5 + (after - before) / 2.0;
    }

    private int run(int x, int y, int stepX, int stepY, boolean wanted, int longest) {
        int length = 0;
        int column = x;
        int row = y;
        while (length < longest
                && column >= 0
                && row >= 0
                && column < width
                && row < height
                && dark[row * width + column] == wanted) {
            length++;
            column += stepX;
            row += stepY;
        }
        return length;
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark[y * width + x];
    }

    private static int total(int[] runs) {
        return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    }

    private static boolean looksRight(int[] runs) {
        int total = total(runs);
        if (total < 9) {
            return false;
        }
        double module = total / 7.0;
        double ring = 0.7 * module + 0.5;
        return Math.abs(runs[0] - module) < ring + 0.3 * module
                && Math.abs(runs[1] - module) < ring
                && Math.abs(runs[2] - 3 * module) < 1.2 * module + 0.5
                && Math.abs(runs[3] - module) < ring
                && Math.abs(runs[4] - module) < ring + 0.3 * module
                && runs[1] > 0
                && runs[3] > 0;
    }
}
