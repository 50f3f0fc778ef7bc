package fayi.simulator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Programs that end when this process ends, even when it is killed. The kernel ties a child to the thread that began it, so
 * all are begun by one thread that lives as long as this object.
 */
public final class ChildProcesses implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;
    private final ExecutorService thread;

    /** Its thread is called {@code name}. */
    public ChildProcesses(String name) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Begins a program.
     *
     * @param output where both of its outputs go
     * @throws IOException when it is not installed
     */
    public Process begin(List<String> command, Map<String, String> environment, File output) throws IOException {
        List<String> whole = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL"));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        return onThread(builder::start);
    }

    /** Ends a program and all that it began, at once, and waits until it is gone. */
    public static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T onThread(Callable<T> task) throws IOException {
        try {
            return thread.submit(task).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException expected) {
                throw expected;
            }
            throw new IllegalStateException("A simulator's program did not begin", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", interrupted));
        }
    }

    /** Ends the thread, and with it all programs that still run. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
