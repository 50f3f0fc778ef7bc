package fayi.endtoend.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

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
