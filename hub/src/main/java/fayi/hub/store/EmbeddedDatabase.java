package fayi.hub.store;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server of the hub's own in a directory, for a station, a county or a test that has no database server. It
 * listens on the loopback interface only and what it holds survives a restart. It is the same server program as one that
 * runs elsewhere, so that there is one dialect.
 */
public final class EmbeddedDatabase implements DatabaseServer {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 8;
    private static final String NAME = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server in {@code directory}, which is made when it does not exist. A server that a killed hub left behind
     * there is stopped first.
     *
     * @throws DatabaseUnavailableException when it does not start
     */
    public static EmbeddedDatabase start(Path directory, EventLog log) {
        try {
            Files.createDirectories(directory);
            stopAbandoned(directory, log);
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(programs().toFile())
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // What people confided stands in the statements' parameters.
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException | IllegalStateException failure) {
            throw new DatabaseUnavailableException(
                    "The embedded database in " + directory
                            + " does not start. Check the free space and the owner of that directory.",
                    failure);
        }
    }

    /** Where the server is that runs in {@code directory} now, started by a hub. */
    public static Optional<DatabaseAddress> running(Path directory) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file) || postmaster(file, directory).isEmpty()) {
            return Optional.empty();
        }
        // Its fourth line is the port.
        return Optional.of(
                address(Integer.parseInt(Files.readAllLines(file).get(3).strip()), NAME));
    }

    @Override
    public DatabaseAddress address() {
        return address(NAME);
    }

    /** Where the database {@code name} of this server is. */
    public DatabaseAddress address(String name) {
        return address(server.getPort(), name);
    }

    private static DatabaseAddress address(int port, String name) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "postgres", CONNECTIONS);
    }

    /**
     * Where PostgreSQL's programs are unpacked, once for all hubs of this account. Not in the common temporary directory,
     * where somebody else could have put programs of their own in their place.
     */
    private static Path programs() throws IOException {
        return Files.createDirectories(
                Path.of(System.getProperty("user.home"), ".cache", "fayi", "postgresql"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static void stopAbandoned(Path directory, EventLog log) throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> abandoned = postmaster(file, directory);
        if (abandoned.isPresent()) {
            ProcessHandle process = abandoned.get();
            log.record(LogEvent.HUB_DATABASE_TAKEN_OVER, process.pid());
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for connections that nobody closes.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
            awaitEnd(process);
        }
        Files.deleteIfExists(file);
    }

    /** The process that the file names, when it is still a PostgreSQL server in this directory. */
    private static Optional<ProcessHandle> postmaster(Path file, Path directory) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Files.isSameFile(Path.of(lines.get(1)), directory)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("postgres"))
                        .orElse(false));
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new DatabaseUnavailableException(
                    "The database server " + process.pid() + " of a former hub does not end. Stop it by hand.",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while a former database server ended", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded database did not stop in order", failure);
        }
    }
}
