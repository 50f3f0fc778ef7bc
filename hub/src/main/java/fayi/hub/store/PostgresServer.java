package fayi.hub.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One running server process over one data directory, laid out when it is empty. It listens on the loopback interface, and
 * whoever enters needs the password, so that other accounts of the machine do not.
 */
final class PostgresServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 25;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            // What people confided stands in the statements' parameters, and in the details of some errors.
            "log_parameter_max_length_on_error=0",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final Process process;
    private final int port;

    private PostgresServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it and waits until it answers. */
    static PostgresServer start(PostgresPrograms programs, Path directory, PostgresPassword password)
            throws IOException {
        if (!Files.exists(directory.resolve("PG_VERSION"))) {
            layOut(programs, directory, password);
        }
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("-D", directory.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        Path log = directory.resolve("server.log");
        Process process = programs.command("postgres", arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        PostgresServer server = new PostgresServer(process, port);
        server.awaitAnswer(password.address(port, "postgres"), log);
        return server;
    }

    /** Where it listens. */
    int port() {
        return port;
    }

    private static void layOut(PostgresPrograms programs, Path directory, PostgresPassword password)
            throws IOException {
        programs.give(directory);
        Process process = programs.command(
                        "initdb",
                        List.of(
                                "-D",
                                directory.toString(),
                                "-U",
                                PostgresPassword.USER,
                                "-A",
                                "scram-sha-256",
                                "--pwfile",
                                password.file().toString(),
                                "-E",
                                "UTF-8",
                                "--locale=C"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!ended(process) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("PostgreSQL could not lay out " + directory + ": " + said.strip());
        }
    }

    private void awaitAnswer(DatabaseAddress address, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("PostgreSQL does not answer; see " + log);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException interrupted) {
                close();
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while PostgreSQL started", interrupted);
            }
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it at once and in order; what was committed is there at the next start. */
    @Override
    public void close() {
        if (process.isAlive()) {
            EmbeddedDatabase.interrupt(process.pid());
            if (!ended(process)) {
                process.destroyForcibly();
            }
        }
    }
}
