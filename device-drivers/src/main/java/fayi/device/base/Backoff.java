package fayi.device.base;

import java.time.Duration;

/** How long to wait before hardware is sought again: doubling from {@code first} to {@code most}. Not thread-safe. */
public final class Backoff {
    private final Duration first;
    private final Duration most;
    private Duration next;

    /** Begins with {@code first}. */
    public Backoff(Duration first, Duration most) {
        this.first = first;
        this.most = most;
        this.next = first;
    }

    /** The wait after one more failure. */
    public Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(most) > 0 ? most : doubled;
        return now;
    }

    /** After a success. */
    public void reset() {
        next = first;
    }
}
