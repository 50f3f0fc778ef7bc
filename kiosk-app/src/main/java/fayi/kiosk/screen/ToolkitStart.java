package fayi.kiosk.screen;

import java.util.concurrent.CompletableFuture;

/**
 * Starts the toolkit ahead of the window: it takes about as long as reading a configuration, and the two can go side by
 * side. It has no logger, because where the log goes is not known so early.
 */
public final class ToolkitStart {
    private ToolkitStart() {}

    /**
     * Begins and returns at once.
     *
     * @return done when the toolkit runs; wait for it before {@link KioskWindow#open}
     */
    public static CompletableFuture<Void> begin() {
        TextCache.off();
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> start(started), "toolkit-start");
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    private static void start(CompletableFuture<Void> started) {
        try {
            OnFx.get(() -> true);
            started.complete(null);
        } catch (RuntimeException | Error failure) {
            started.completeExceptionally(failure);
        }
    }
}
