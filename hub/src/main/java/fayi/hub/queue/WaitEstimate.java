package fayi.hub.queue;

import java.time.Duration;
import java.util.Optional;

/** How long a person probably waits. Pure. */
final class WaitEstimate {
    private static final Duration WITHOUT_EXPERIENCE = Duration.ofMinutes(15);

    private WaitEstimate() {}

    /**
     * An estimate, or empty when nobody is there to serve: no number is better than an invented one.
     *
     * @param ahead who are served before
     * @param lawyers whose page is open
     * @param usualLength of a consultation
     */
    static Optional<Duration> of(int ahead, int lawyers, Optional<Duration> usualLength) {
        if (lawyers <= 0) {
            return Optional.empty();
        }
        long seconds = usualLength.orElse(WITHOUT_EXPERIENCE).toSeconds();
        // On average the lawyers are in the middle of the consultations they hold now.
        return Optional.of(Duration.ofSeconds((2L * ahead + 1) * seconds / (2L * lawyers)));
    }
}
