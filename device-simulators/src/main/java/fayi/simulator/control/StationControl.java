package fayi.simulator.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fayi.simulator.station.StationControls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves {@link StationControls} on the loopback interface. Each request must bear the token; a refusal is 401, a request it
 * does not know 404, a wrong word in it 400, a device that does not obey 500, each with a sentence as its body.
 */
public final class StationControl implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationControl.class);
    private static final int LONGEST_BODY = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final ControlAddress address;
    private final ControlRequests requests;

    /** Serves at once, on a port that the kernel chooses. */
    public StationControl(StationControls controls) throws IOException {
        requests = new ControlRequests(controls);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "station-control");
            thread.setDaemon(true);
            return thread;
        });
        address = new ControlAddress(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), newToken());
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it listens and the word that opens it. */
    public ControlAddress address() {
        return address;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!bearsToken(exchange)) {
                answer(exchange, new ControlAnswer(401, "Send the token of control.json as Authorization: Bearer."));
                return;
            }
            String body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
            answer(
                    exchange,
                    answerTo(
                            exchange.getRequestMethod() + " "
                                    + exchange.getRequestURI().getPath(),
                            body));
        }
    }

    private ControlAnswer answerTo(String request, String body) {
        try {
            return requests.answer(request, body);
        } catch (IllegalArgumentException wrong) {
            return new ControlAnswer(400, String.valueOf(wrong.getMessage()));
        } catch (IOException | RuntimeException failure) {
            LOG.warn("{} failed", request, failure);
            return new ControlAnswer(500, failure.toString());
        }
    }

    private boolean bearsToken(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        return header != null
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + address.token()).getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, ControlAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
