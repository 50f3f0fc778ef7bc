package fayi.endtoend.campaign;

import fayi.endtoend.campaign.Outcome.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of all schedules of one device.
 *
 * @param leaks what was held in greater number after the schedules than before: while the devices stood, and after they were
 *     closed
 * @param defects exceptions that escaped and errors that drivers logged
 * @param lasted how long it took
 */
record DeviceResult(
        String device, List<Outcome> outcomes, Map<String, Integer> leaks, List<String> defects, Duration lasted) {
    DeviceResult {
        outcomes = List.copyOf(outcomes);
        leaks = Map.copyOf(leaks);
        defects = List.copyOf(defects);
    }

    /** Whether all went as it must. */
    boolean isGood() {
        return count(Ending.FAILED) == 0 && leaks.isEmpty() && defects.isEmpty();
    }

    long count(Ending ending) {
        return outcomes.stream().filter(outcome -> outcome.ending() == ending).count();
    }

    /** How often each fault was played. */
    Map<String, Long> faults() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.schedule().faults().stream())
                .collect(Collectors.groupingBy(fault -> fault.kind().id(), TreeMap::new, Collectors.counting()));
    }

    /** Seconds from the last fault or deed to the first command that succeeded. */
    private List<Double> recoveries(Ending ending) {
        return outcomes.stream()
                .filter(outcome -> outcome.ending() == ending)
                .map(outcome -> outcome.recovery().toNanos() / 1e9)
                .sorted()
                .toList();
    }

    /** The head of the table that {@link #row()} is a row of. */
    static String head() {
        return "| device | schedules | faults | alone | with a person | failed | alone: median, worst s"
                + " | after the deed: median, worst s | leaks | defects | took s |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";
    }

    /** One row of a table in Markdown. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %d | %d | %d | %s | %s | %s | %d | %d |",
                device,
                outcomes.size(),
                faults().values().stream().mapToLong(Long::longValue).sum(),
                count(Ending.ALONE),
                count(Ending.WITH_PERSON),
                count(Ending.FAILED),
                times(recoveries(Ending.ALONE)),
                times(recoveries(Ending.WITH_PERSON)),
                leaks.isEmpty() ? "0" : leaks,
                defects.size(),
                lasted.toSeconds());
    }

    private static String times(List<Double> sorted) {
        return sorted.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "%.2f, %.2f", sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }

    /** What a reader needs to play a failure again, a line each. */
    List<String> complaints(long seed) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.ending() == Ending.FAILED) {
                lines.add(device + " seed " + seed + " schedule "
                        + outcome.schedule().number() + " ("
                        + outcome.schedule().text() + "): " + outcome.why());
            }
        }
        defects.forEach(defect -> lines.add(device + " defect: " + defect));
        return lines;
    }
}
