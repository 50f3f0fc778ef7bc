package fayi.endtoend.endurance;

import fayi.endtoend.campaign.Holdings;
import java.util.Locale;

/**
 * What the process holds at one moment, with all devices open.
 *
 * @param hours of the day that have passed
 * @param heapBytes that are alive after a full collection
 */
record Moment(double hours, long heapBytes, Holdings holdings) {
    static Moment now(double hours) {
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return new Moment(hours, runtime.totalMemory() - runtime.freeMemory(), Holdings.now());
    }

    static String head() {
        return "| hours | heap after collection, kB | threads | open files | child processes |\n"
                + "| --- | --- | --- | --- | --- |";
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %.0f | %d | %d | %d | %d |",
                hours,
                heapBytes / 1024,
                holdings.total("thread"),
                holdings.total("file"),
                holdings.total("process"));
    }
}
