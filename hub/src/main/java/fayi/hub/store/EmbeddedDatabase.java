package fayi.hub.store;

import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
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
    private static final String NAME = "postgres";

    private final PostgresServer server;
    private final PostgresPassword password;

    private EmbeddedDatabase(PostgresServer server, PostgresPassword password) {
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server in {@code directory}, which is made when it does not exist. A server that a killed hub left behind
     * there is stopped first.
     *
     * @throws DatabaseUnavailableException when it does not start
     */
    public static EmbeddedDatabase start(Path directory, EventLog log) {
        Path place = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(
                    place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            stopAbandoned(place, log);
            PostgresPassword password = PostgresPassword.of(place);
            PostgresServer server = PostgresServer.start(PostgresPrograms.ready(), place, password);
            return new EmbeddedDatabase(server, password);
        } catch (IOException failure) {
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
        return Optional.of(
                PostgresPassword.of(directory.toAbsolutePath().normalize()).address(portIn(directory), NAME));
    }

    /** The fourth line of the server's own note. */
    private static int portIn(Path directory) throws IOException {
        return Integer.parseInt(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(3).strip());
    }

    @Override
    public DatabaseAddress address() {
        return address(NAME);
    }

    /** Where the database {@code name} of this server is. */
    public DatabaseAddress address(String name) {
        return password.address(server.port(), name);
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
            interrupt(process.pid());
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

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for connections that nobody closes. */
    static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException missing) {
            throw new UncheckedIOException("The program kill is missing: install procps", missing);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
