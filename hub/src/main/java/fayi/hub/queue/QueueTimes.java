package fayi.hub.queue;

import java.time.Duration;

/**
 * How patient the queue is.
 *
 * @param lease how long a desk may be silent before its ticket goes back
 * @param nodeSilence after which an open socket of a silent node counts as gone
 * @param abandoned how long the station of a waiting ticket may be unheard of
 * @param keepSignals how long signals of an ended ticket are kept
 * @param lookEvery how often a node looks after all this
 */
public record QueueTimes(
        Duration lease, Duration nodeSilence, Duration abandoned, Duration keepSignals, Duration lookEvery) {
    /** The times in the field. */
    public static QueueTimes usual() {
        return new QueueTimes(
                Duration.ofSeconds(45),
                Duration.ofSeconds(20),
                Duration.ofMinutes(3),
                Duration.ofHours(1),
                Duration.ofSeconds(2));
    }
}
