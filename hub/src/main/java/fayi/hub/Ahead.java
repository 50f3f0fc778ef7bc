package fayi.hub;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made on a thread of its own, ahead of when it is needed. */
final class Ahead<T> {
    private final FutureTask<T> task;

    Ahead(Callable<T> making) {
        task = new FutureTask<>(making);
        Thread thread = new Thread(task, "hub-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for it. */
    T get() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("A part of the hub could not be made", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted during the start", interrupted);
        }
    }
}
