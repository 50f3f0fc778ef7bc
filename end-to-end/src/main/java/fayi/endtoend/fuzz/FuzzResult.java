package fayi.endtoend.fuzz;

import java.util.List;
import java.util.Locale;

/**
 * What came of one codec.
 *
 * @param inputs how many were read
 * @param crashes the first of them, each with the input's number
 * @param crashed how many inputs crashed it
 * @param slowestNanos the longest that one input took, as the least of three readings of it
 * @param slowest that input's number
 * @param mostBytes what one input made it allocate at most
 * @param keptBytes what the heap held more after all inputs than after the first hundredth of them
 * @param seconds how long all took
 */
record FuzzResult(
        String codec,
        long inputs,
        List<String> crashes,
        long crashed,
        long slowestNanos,
        long slowest,
        long mostBytes,
        long keptBytes,
        double seconds) {
    FuzzResult {
        crashes = List.copyOf(crashes);
    }

    static String head() {
        return "| codec | inputs | crashes | slowest input, ms | most memory for one, kB | kept after all, kB | took s |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |";
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f (number %d) | %d | %d | %.0f |",
                codec,
                inputs,
                crashed,
                slowestNanos / 1e6,
                slowest,
                mostBytes / 1024,
                keptBytes / 1024,
                seconds);
    }
}
