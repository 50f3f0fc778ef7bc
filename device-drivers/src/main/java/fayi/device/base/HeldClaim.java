package fayi.device.base;

import fayi.device.Claim;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The claim a device has given out. It ends once: closed by its owner, by its time-out or with the device. */
final class HeldClaim implements Claim {
    private final String owner;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    HeldClaim(String owner, Duration timeout) {
        this.owner = owner;
        end.completeOnTimeout(null, timeout.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Completes at the end; what is chained to it runs on the thread that ended the claim and must return at once. */
    CompletableFuture<Void> end() {
        return end;
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public boolean isValid() {
        return !end.isDone();
    }

    @Override
    public void close() {
        end.complete(null);
    }
}
