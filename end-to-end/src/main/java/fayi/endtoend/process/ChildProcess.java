package fayi.endtoend.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that was started for the product and ends with it. It is told to end when the thread that started it ends
 * (PR_SET_PDEATHSIG through setpriv), so that even a killed launcher leaves nothing behind: start children from a thread
 * that lives as long as they shall. It has a session of its own (setsid), so that a Ctrl-C reaches the launcher alone, which
 * then ends its children in their order.
 */
public final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a process whose output goes to {@code log}.
     *
     * @throws IOException when the program is not there
     */
    public static ChildProcess start(String name, ProcessBuilder builder, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        builder.command(boundToParent(builder.command()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        return new ChildProcess(name, builder.start(), log);
    }

    /** Starts a process whose standard input and output the caller speaks with; its errors go to {@code log}. */
    public static ChildProcess startWithPipes(String name, ProcessBuilder builder, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        builder.command(boundToParent(builder.command()));
        builder.redirectError(ProcessBuilder.Redirect.to(log.toFile()));
        return new ChildProcess(name, builder.start(), log);
    }

    private static List<String> boundToParent(List<String> command) {
        List<String> bound = new ArrayList<>(List.of("setsid", "setpriv", "--pdeathsig", "TERM", "--"));
        bound.addAll(command);
        return bound;
    }

    /** What it is called in messages. */
    public String name() {
        return name;
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it and all it started at once and unasked, as a power cut would. */
    public void kill() {
        List<ProcessHandle> descendants = process.descendants().toList();
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends it and all it started: asks first, insists after some seconds. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        descendants.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
