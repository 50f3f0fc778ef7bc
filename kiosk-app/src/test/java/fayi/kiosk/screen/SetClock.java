package fayi.kiosk.screen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until a test lets time pass. */
final class SetClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    SetClock(ZonedDateTime start) {
        now = new AtomicReference<>(start.toInstant());
        zone = start.getZone();
    }

    void pass(Duration time) {
        now.set(instant().plus(time));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }
}
