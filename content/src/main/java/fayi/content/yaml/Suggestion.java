package fayi.content.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a writer probably meant. */
public final class Suggestion {
    private Suggestion() {}

    /** A remedy that names the nearest of {@code known} and all of them. */
    public static String of(String written, Collection<String> known) {
        return nearest(written, known)
                        .map(name -> "Did you mean '" + name + "'? ")
                        .orElse("") + "Known are: " + String.join(", ", known) + ".";
    }

    /** The nearest of {@code known} by edit distance, the first in the alphabet of equals, when it is near enough to be meant. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 3));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
