package fayi.provisioning;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the key that somebody meant who mistyped one. */
final class NearestKey {
    private NearestKey() {}

    /** The known key nearest to {@code written} by edit distance, when it is near enough to be meant. */
    static Optional<String> of(String written, Collection<String> known) {
        int near = Math.max(2, written.length() / 3);
        return known.stream()
                .filter(key -> distance(written, key) <= near)
                .min(Comparator.comparingInt((String key) -> distance(written, key))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }
}
