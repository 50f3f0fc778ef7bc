package fayi.device.base;

import fayi.device.DeviceException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One command on its way: tells the command whether anybody still wants its result. */
public final class CommandRun {
    private final String kind;
    private final CompletableFuture<?> result;

    CommandRun(String kind, CompletableFuture<?> result) {
        this.kind = kind;
        this.result = result;
    }

    /** Whether the command should end: its claim ended, its caller was interrupted, or it was cancelled. */
    public boolean isEnded() {
        return result.isDone();
    }

    /**
     * Goes on only while the result is wanted.
     *
     * @throws DeviceException.ClaimEnded when the command should end
     */
    public void check() throws DeviceException {
        if (isEnded()) {
            throw new DeviceException.ClaimEnded(kind);
        }
    }

    /**
     * Waits, and no longer than the result is wanted.
     *
     * @throws DeviceException.ClaimEnded as soon as the command should end
     */
    public void pause(Duration duration) throws DeviceException {
        try {
            result.get(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException over) {
            return;
        } catch (ExecutionException | CancellationException ended) {
            throw new DeviceException.ClaimEnded(kind);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new DeviceException.ClaimEnded(kind);
        }
        throw new DeviceException.ClaimEnded(kind);
    }
}
