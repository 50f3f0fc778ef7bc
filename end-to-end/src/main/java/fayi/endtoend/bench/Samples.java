package fayi.endtoend.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Figures of several runs, told by their median and their ends. Not thread-safe. */
final class Samples {
    /** Below it a figure is told with one decimal. */
    private static final double LARGE = 100;

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return Collections.min(values);
    }

    double most() {
        return Collections.max(values);
    }

    /** Median and ends, such as "712 (680 to 903)", and how many there are. */
    String text() {
        String figure = median() < LARGE ? "%.1f" : "%.0f";
        return String.format(
                Locale.ROOT,
                figure + " (" + figure + " to " + figure + ", n=%d)",
                median(),
                least(),
                most(),
                values.size());
    }

    /** This median as a part of the {@code other}. */
    double ratioTo(Samples other) {
        return median() / other.median();
    }

    /** A whole line: what was measured, ours, the peer's beside it, their ratio and what it should be. */
    static String line(String what, String unit, Peer ours, Peer theirs, String target) {
        return String.format(
                Locale.ROOT,
                "%s, %s, median (min to max): %s %s, %s %s, ratio %.2f; target: %s",
                what,
                unit,
                ours.name(),
                ours.samples().text(),
                theirs.name(),
                theirs.samples().text(),
                ours.samples().ratioTo(theirs.samples()),
                target);
    }

    /** One of the two that are compared. */
    record Peer(String name, Samples samples) {}
}
