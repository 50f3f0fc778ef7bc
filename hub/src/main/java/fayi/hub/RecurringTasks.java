package fayi.hub;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tasks that run again and again, one at a time; one that fails is reported and runs again. */
final class RecurringTasks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EventLog log;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "hub-recurring");
        made.setDaemon(true);
        return made;
    });

    RecurringTasks(EventLog log) {
        this.log = log;
    }

    void every(Duration pause, String name, Runnable task) {
        thread.scheduleWithFixedDelay(() -> run(name, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(String name, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            log.record(LogEvent.HUB_TASK_FAILED, name, EventLog.trace(failure));
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            thread.shutdownNow();
        }
    }
}
