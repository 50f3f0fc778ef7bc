package fayi.device.base;

import fayi.device.Claim;
import fayi.device.DeviceException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Gives out one claim at a time. Thread-safe. */
final class Claims {
    private final String kind;
    private @Nullable HeldClaim held;
    private boolean closed;

    Claims(String kind) {
        this.kind = kind;
    }

    synchronized HeldClaim take(String owner, Duration timeout) throws DeviceException {
        if (closed) {
            throw new DeviceException.Offline(kind, "closed");
        }
        if (held != null && held.isValid()) {
            throw new DeviceException.Claimed(kind);
        }
        HeldClaim claim = new HeldClaim(owner, timeout);
        held = claim;
        return claim;
    }

    synchronized HeldClaim require(Claim claim) throws DeviceException {
        HeldClaim current = held;
        if (current == null || current != claim || !current.isValid()) {
            throw new DeviceException.ClaimEnded(kind);
        }
        return current;
    }

    /** Ends the claim under way; none is given out afterwards. */
    void close() {
        HeldClaim last;
        synchronized (this) {
            closed = true;
            last = held;
        }
        if (last != null) {
            last.close();
        }
    }
}
