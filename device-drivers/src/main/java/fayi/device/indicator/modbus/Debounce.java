package fayi.device.indicator.modbus;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A contact that bounces: only what has held for a while counts. The first look counts at once. Not thread-safe. */
final class Debounce {
    private final long hold;
    private @Nullable Boolean settled;
    private boolean otherwise;
    private long since;

    Debounce(Duration hold) {
        this.hold = hold.toNanos();
    }

    /** Whether {@code on}, seen at {@code nanos}, is news that counts. */
    boolean isNews(boolean on, long nanos) {
        Boolean before = settled;
        if (before == null) {
            settled = on;
            return true;
        }
        if (before == on) {
            otherwise = false;
            return false;
        }
        if (!otherwise) {
            otherwise = true;
            since = nanos;
        }
        if (nanos - since < hold) {
            return false;
        }
        settled = on;
        otherwise = false;
        return true;
    }
}
