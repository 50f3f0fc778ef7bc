package fayi.device.scanner.camera;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Which codes are in the picture now: each is new once, until it has been away for a moment. Not thread-safe. */
final class Sightings {
    /** A code that is not read for so long has been taken away; shorter gaps are a shaking hand. */
    static final Duration AWAY = Duration.ofMillis(1500);

    private final Map<String, Long> lastSeen = new HashMap<>();

    /** Takes a code that was read at {@code nanos}, on {@link System#nanoTime()}'s scale. */
    boolean isNew(String code, long nanos) {
        lastSeen.values().removeIf(seen -> nanos - seen > AWAY.toNanos());
        return lastSeen.put(code, nanos) == null;
    }

    /** Forgets all of them. */
    void forget() {
        lastSeen.clear();
    }
}
