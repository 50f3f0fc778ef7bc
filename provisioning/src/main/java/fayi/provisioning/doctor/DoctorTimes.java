package fayi.provisioning.doctor;

import fayi.device.selftest.TestLevel;
import java.time.Duration;

/**
 * How long the doctor waits.
 *
 * @param firstAnswer for devices that are still sought when it comes
 * @param internal for a test that nobody notices
 * @param external for one that prints or moves something
 * @param interactive for one in which a person takes part
 */
public record DoctorTimes(Duration firstAnswer, Duration internal, Duration external, Duration interactive) {
    /** What fits a station. */
    public static final DoctorTimes USUAL = new DoctorTimes(
            Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofMinutes(2), Duration.ofMinutes(5));

    Duration deadline(TestLevel level) {
        return switch (level) {
            case INTERNAL -> internal;
            case EXTERNAL -> external;
            case INTERACTIVE -> interactive;
        };
    }
}
