package fayi.kiosk.screen;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs something on the FX thread and waits for its answer; starts the toolkit where it does not run yet. */
final class OnFx {
    private OnFx() {}

    static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            Platform.startup(task);
        } catch (IllegalStateException runsAlready) {
            if (Platform.isFxApplicationThread()) {
                task.run();
            } else {
                Platform.runLater(task);
            }
        }
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the screen", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The screen could not be prepared", failure.getCause());
        }
    }
}
