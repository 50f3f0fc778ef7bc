package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import fayi.protocol.Paths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A hub in a process of its own, with its own PostgreSQL and the demonstration's staff and stations. One thread uses it. */
public final class RunningHub implements AutoCloseable {
    // The first start lays out a database, on a slow disk in many seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Installation installation;
    private final ProcessGroup group;
    private final Path directory;
    private final Path logs;
    private final int port;
    private int starts;
    private ChildProcess process;

    private RunningHub(Installation installation, ProcessGroup group, Path directory, Path logs, int port)
            throws IOException {
        this.installation = installation;
        this.group = group;
        this.directory = directory;
        this.logs = logs;
        this.port = port;
        this.process = launch();
        group.afterwards(this::endDatabases);
    }

    /**
     * Starts a hub and waits until it can serve.
     *
     * @param directory what it keeps; made when absent
     * @param logs where {@code hub.log} goes; a restart writes {@code hub-2.log} and so on
     * @param port where it listens
     * @throws IOException when it does not come up; the text names its log
     */
    public static RunningHub start(Installation installation, ProcessGroup group, Path directory, Path logs, int port)
            throws IOException {
        return new RunningHub(installation, group, directory, logs, port);
    }

    private ChildProcess launch() throws IOException {
        Files.createDirectories(directory);
        starts++;
        Path log = logs.resolve(starts == 1 ? "hub.log" : "hub-" + starts + ".log");
        ChildProcess started = group.start(
                "hub",
                installation.hub(
                        "fayi.hub.Main",
                        List.of(
                                "--port", Integer.toString(port),
                                "--data", directory.toString(),
                                "--demonstration", installation.seeds().toString())),
                log);
        Readiness.awaitLine(started, "READY", PATIENCE);
        Readiness.awaitHttp("the hub", address().resolve(Paths.HEALTH), PATIENCE, started);
        return started;
    }

    /** Its root address, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The desk's page. */
    public URI desk() {
        return address().resolve("/desk/");
    }

    /** The file with the one-time code with which {@code station} enrols. */
    public Path enrolmentCode(String station) {
        return directory.resolve("enrolment").resolve(station + ".code");
    }

    /** Its process; another one after each restart. */
    public ChildProcess process() {
        return process;
    }

    /** Ends it in order; what it keeps stays. */
    public void stop() {
        process.close();
    }

    /** Ends it as a power cut would, with its database. */
    public void kill() {
        process.kill();
        databases().forEach(ProcessHandle::destroyForcibly);
    }

    /** PostgreSQL servers in this hub's directory: they are not among its descendants, and outlive it when it is killed. */
    private Stream<ProcessHandle> databases() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(directory.toAbsolutePath().toString()));
    }

    /** Starts it again after {@link #stop} or {@link #kill}: same address, same data. */
    public void restart() throws IOException {
        process.close();
        process = launch();
    }

    /** Ends it in order, and a database that it left behind when something else killed it. */
    @Override
    public void close() {
        stop();
        endDatabases();
    }

    private void endDatabases() {
        databases().forEach(ProcessHandle::destroy);
    }
}
