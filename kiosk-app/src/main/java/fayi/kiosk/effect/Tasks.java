package fayi.kiosk.effect;

import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.flow.Trouble;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The effects under way. Each has a thread {@code effect-<kind>} that ends with it: a pool would keep, in its queue, its
 * last task or its thread-locals, what a person confided. Thread-safe.
 */
final class Tasks {
    private final Map<TaskId, Task> running = new HashMap<>();
    private final Consumer<VisitEvent> events;
    private final EventLog log;
    private boolean closed;

    Tasks(Consumer<VisitEvent> events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    /** Begins {@code work} and returns at once; after {@link #close()}, and for an id under way, it does nothing. */
    synchronized void start(String kind, TaskId id, Task.Work work) {
        if (closed || running.containsKey(id)) {
            return;
        }
        Task task = new Task(id, work, events);
        running.put(id, task);
        Thread thread = new Thread(() -> run(kind, task), "effect-" + kind);
        thread.setDaemon(true);
        task.start(thread);
    }

    /** Ends the effect with this id; one that has ended already, or never was, changes nothing. */
    synchronized void cancel(TaskId id) {
        Task task = running.get(id);
        if (task != null) {
            task.cancel();
        }
    }

    /** Ends all whose id is {@code meant}. */
    synchronized void cancelAll(Predicate<TaskId> meant) {
        List.copyOf(running.values()).stream()
                .filter(task -> meant.test(task.id()))
                .forEach(Task::cancel);
    }

    /** Waits until none whose id is {@code meant} is under way; false when some still are after {@code patience}. */
    synchronized boolean awaitEnd(Predicate<TaskId> meant, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (running.keySet().stream().anyMatch(meant)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** Begins nothing more. */
    synchronized void close() {
        closed = true;
    }

    private void run(String kind, Task task) {
        try {
            task.perform();
        } catch (TroubleException expected) {
            task.tell(new Outcome.Failed(task.id(), expected.trouble()));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error unexpected) {
            log.record(LogEvent.EFFECT_FAILED, kind, EventLog.trace(unexpected));
            task.tell(new Outcome.Failed(task.id(), Trouble.UNEXPECTED));
        } finally {
            ended(task);
        }
    }

    private synchronized void ended(Task task) {
        task.end();
        running.remove(task.id());
        notifyAll();
    }
}
