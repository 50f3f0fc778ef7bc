package fayi.kiosk.call;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which connections are made, changed and closed, so that none is used after its end. A task that fails
 * is logged by its kind only: texts of the library may quote network addresses.
 */
final class EngineThread implements Executor, AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(EngineThread.class));
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor executor;
    private volatile @Nullable Thread thread;

    EngineThread() {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "call-engine");
            made.setDaemon(true);
            thread = made;
            return made;
        });
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Runs the task later; after the end, not at all. */
    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(() -> guarded(task));
        } catch (RejectedExecutionException ended) {
            // After the end there is nothing to do it with.
            return;
        }
    }

    void everySecond(Runnable task) {
        var unused = executor.scheduleAtFixedRate(() -> guarded(task), 1, 1, TimeUnit.SECONDS);
    }

    /** Runs the task; a failure is logged and answered with false. */
    static boolean guarded(Runnable task) {
        try {
            task.run();
            return true;
        } catch (VirtualMachineError exhausted) {
            throw exhausted;
        } catch (RuntimeException | Error failure) {
            // The library throws plain Errors for ordinary refusals.
            LOG.record(LogEvent.CALL_TASK_FAILED, EventLog.trace(failure));
            return false;
        }
    }

    /**
     * Runs the task and waits for its answer. An interruption is kept for the caller: what was made must not be lost.
     *
     * @throws IllegalStateException when the thread has ended, is stuck, or the task failed
     */
    <T> T ask(Callable<T> task) {
        try {
            return answer(executor.submit(task));
        } catch (RejectedExecutionException ended) {
            throw new IllegalStateException("The call engine has ended. Make a new one.", ended);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CallUnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("The call engine could not do what was asked.", failed.getCause());
        } catch (TimeoutException stuck) {
            throw new IllegalStateException("The call engine does not answer. Restart the kiosk.", stuck);
        }
    }

    private static <T> T answer(Future<T> asked) throws ExecutionException, TimeoutException {
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS * 3);
        try {
            while (true) {
                try {
                    return asked.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs the task and waits until it is done, but never forever and never with an exception. */
    void runAndWait(Runnable task) {
        if (Thread.currentThread() == thread) {
            guarded(task);
            return;
        }
        try {
            Future<?> done = executor.submit(() -> {
                guarded(task);
            });
            waitFor(done);
        } catch (RejectedExecutionException ended) {
            // After the end there is nothing to do it with.
            return;
        }
    }

    private static void waitFor(Future<?> done) {
        boolean interrupted = false;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                done.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                break;
            } catch (InterruptedException again) {
                // A person's pixels must be gone before whoever waits goes on, interrupted or not.
                interrupted = true;
            } catch (ExecutionException | TimeoutException failure) {
                LOG.record(LogEvent.CALL_TASK_FAILED, EventLog.trace(failure));
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
