package fayi.device.base;

import java.time.Duration;

/**
 * How a device is looked after.
 *
 * @param firstRetry pause before hardware is sought again for the first time
 * @param lastRetry the longest pause; it doubles up to here
 * @param check how often idle hardware is asked whether it is still there
 */
public record SupervisionTimes(Duration firstRetry, Duration lastRetry, Duration check) {
    /** What fits a station. */
    public static final SupervisionTimes USUAL =
            new SupervisionTimes(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(2));
}
