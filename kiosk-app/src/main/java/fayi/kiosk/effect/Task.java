package fayi.kiosk.effect;

import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.visit.VisitEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One effect under way, on a thread of its own. After its end, by itself or cancelled, nothing of it reaches the visit, and
 * it holds nothing of what it was to do. Thread-safe.
 */
final class Task {
    private final TaskId id;
    private final Consumer<VisitEvent> events;
    private @Nullable Work work;
    private @Nullable Thread thread;
    private boolean over;

    /** What an effect does; an interruption means that it is cancelled. */
    @FunctionalInterface
    interface Work {
        void run(Task task) throws TroubleException, InterruptedException;
    }

    Task(TaskId id, Work work, Consumer<VisitEvent> events) {
        this.id = id;
        this.work = work;
        this.events = events;
    }

    TaskId id() {
        return id;
    }

    /** As whom its visit claims devices. */
    String owner() {
        return "visit-" + id.visit();
    }

    /** Does its work, once; what the work holds of a person is held nowhere else, nor longer. On the effect's thread. */
    void perform() throws TroubleException, InterruptedException {
        Work own = take();
        if (own != null) {
            own.run(this);
        }
    }

    private synchronized @Nullable Work take() {
        Work own = work;
        work = null;
        return own;
    }

    /** Passes news on; false when nobody wants them any more. */
    synchronized boolean tell(Outcome outcome) {
        if (over) {
            return false;
        }
        events.accept(new VisitEvent.Happened(outcome));
        return true;
    }

    /**
     * Goes on only while the effect is wanted: before something that cannot be taken back.
     *
     * @throws InterruptedException when it is cancelled
     */
    synchronized void requireWanted() throws InterruptedException {
        if (over) {
            throw new InterruptedException();
        }
    }

    /** Nothing follows. */
    synchronized void end() {
        over = true;
        thread = null;
    }

    /** Nothing follows, and the thread leaves what it waits for. Again, it does nothing. */
    synchronized void cancel() {
        over = true;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    synchronized void start(Thread runner) {
        thread = runner;
        runner.start();
    }
}
