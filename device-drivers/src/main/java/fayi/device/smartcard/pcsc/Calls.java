package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import fayi.device.smartcard.SmartCardReader;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls into PC/SC, on a thread of their own: none of them can be broken off, and a reader whose firmware hangs must not take
 * the device's thread with it. Used by the device's thread.
 */
final class Calls {
    private static final Duration ENDING = Duration.ofSeconds(1);

    /** A call into PC/SC. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws DeviceException;
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "device-" + SmartCardReader.KIND + "-calls");
        made.setDaemon(true);
        return made;
    });

    /**
     * Waits for a call's result.
     *
     * @throws DeviceException the call's own; {@link DeviceException.Offline} {@code no-answer} when it has none in time
     */
    <T> T within(Duration deadline, Call<T> call) throws DeviceException {
        Future<T> result = thread.submit(call::run);
        try {
            return result.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException hangs) {
            throw new DeviceException.Offline(SmartCardReader.KIND, "no-answer");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new DeviceException.ClaimEnded(SmartCardReader.KIND);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof DeviceException expected) {
                throw expected;
            }
            if (failed.getCause() instanceof RuntimeException defect) {
                throw defect;
            }
            throw new IllegalStateException("A call into PC/SC failed", failed.getCause());
        }
    }

    /** Does {@code work} after the call under way, and does not wait for it. */
    void afterwards(Runnable work) {
        thread.execute(work);
    }

    /** Ends the thread after {@code last}, or as soon as the call that hangs has returned. Waits a moment for it. */
    void endWith(Runnable last) {
        thread.execute(last);
        thread.shutdown();
        try {
            thread.awaitTermination(ENDING.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a call still hangs after {@link #endWith}. */
    boolean isHanging() {
        return thread.isShutdown() && !thread.isTerminated();
    }
}
