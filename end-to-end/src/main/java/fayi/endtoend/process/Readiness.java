package fayi.endtoend.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;

/** Waits until something that was started can be used. */
public final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Something that may be looked at again and again. */
    @FunctionalInterface
    public interface Condition {
        /** Whether it is so now. */
        boolean holds() throws IOException, InterruptedException;
    }

    private Readiness() {}

    /**
     * Waits until {@code condition} holds.
     *
     * @throws IOException when it does not within {@code patience}; the text names {@code what}
     */
    public static void await(String what, Duration patience, Condition condition) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.holds()) {
                if (System.nanoTime() > end) {
                    throw new IOException("Not ready after " + patience.toSeconds() + " s: " + what);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + what, interrupted);
        }
    }

    /**
     * Waits until {@code child} has written a line that begins with {@code beginning} to its log, and answers that line.
     *
     * @throws IOException when it ends before, or is late; the text names its log
     */
    public static String awaitLine(ChildProcess child, String beginning, Duration patience) throws IOException {
        String[] found = new String[1];
        String where = child.name() + " (its log is " + child.log() + ")";
        await(where, patience, () -> {
            // Asked before the log is read: what it wrote before it ended is seen.
            boolean alive = child.isAlive();
            try (Stream<String> lines = Files.lines(child.log(), StandardCharsets.UTF_8)) {
                found[0] = lines.filter(line -> line.startsWith(beginning))
                        .findFirst()
                        .orElse(null);
            }
            if (found[0] == null && !alive) {
                throw new IOException(
                        "Ended while it started, with " + child.process().exitValue() + ": " + where);
            }
            return found[0] != null;
        });
        return found[0];
    }

    /** Waits until {@code address} answers with 200. */
    public static void awaitHttp(String what, URI address, Duration patience, ChildProcess server) throws IOException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        await(what, patience, () -> {
            if (!server.isAlive()) {
                throw new IOException(what + " ended while it started; see " + server.log());
            }
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            }
        });
    }
}
