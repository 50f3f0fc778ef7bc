package fayi.provisioning;

import java.time.Duration;

/**
 * How long a station waits for a person who does nothing.
 *
 * @param reading on pages that are read
 * @param typing where text is entered
 * @param warning the countdown before everything is wiped
 */
public record IdleTimes(Duration reading, Duration typing, Duration warning) {
    /** 60 s, 120 s and a countdown of 20 s. */
    public static IdleTimes usual() {
        return new IdleTimes(Duration.ofSeconds(60), Duration.ofSeconds(120), Duration.ofSeconds(20));
    }
}
