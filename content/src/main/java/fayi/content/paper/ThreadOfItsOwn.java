package fayi.content.paper;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work on a thread that ends with it. The JDK's XML parser keeps its text buffers in thread-locals, where a live
 * thread would hold a person's words after they are gone.
 */
final class ThreadOfItsOwn {
    private ThreadOfItsOwn() {}

    /** The result of {@code work}; its unchecked exceptions come through. An interruption is kept for the caller. */
    static <T> T call(String name, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    T result = task.get();
                    thread.join();
                    return result;
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(failed);
    }
}
