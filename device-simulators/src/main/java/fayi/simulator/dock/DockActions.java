package fayi.simulator.dock;

import fayi.simulator.station.StationControls;
import fayi.simulator.station.StationState;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what was clicked, on a thread of its own, one after the other: a device may take its time. FX thread. */
final class DockActions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DockActions.class);

    /** Something done to the devices. */
    interface Action {
        void run(StationControls station) throws IOException;
    }

    /** Something asked of the devices. */
    interface Question<A> {
        A ask(StationControls station) throws IOException;
    }

    private final StationControls station;
    private final Consumer<String> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "dock-actions");
        worker.setDaemon(true);
        return worker;
    });

    DockActions(StationControls station, Consumer<String> failed) {
        this.station = station;
        this.failed = failed;
    }

    /** Does it. */
    void perform(Action action) {
        ask(
                devices -> {
                    action.run(devices);
                    return true;
                },
                done -> {});
    }

    /** Asks, and hands the answer to {@code then} on the FX thread. */
    <A> void ask(Question<A> question, Consumer<A> then) {
        thread.execute(() -> {
            try {
                A answer = question.ask(station);
                Platform.runLater(() -> then.accept(answer));
            } catch (IOException | RuntimeException failure) {
                LOG.warn("The dock could not do what was clicked", failure);
                Platform.runLater(() -> failed.accept(String.valueOf(failure.getMessage())));
            }
        });
    }

    /** Looks how the devices are and hands it to {@code seen}; then {@code after}, whether or not they could say. */
    void look(Consumer<StationState> seen, Runnable after) {
        thread.execute(() -> {
            try {
                StationState now = station.state();
                Platform.runLater(() -> seen.accept(now));
            } catch (IOException | RuntimeException failure) {
                // Looked again in a moment; a person is told when something that they clicked fails.
                LOG.debug("The devices do not say how they are", failure);
            } finally {
                Platform.runLater(after);
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
