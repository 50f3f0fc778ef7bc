package fayi.endtoend.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Serves the browser's page of the same layout and hears from it when it has been painted. */
final class PaintedPage implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Long> painted = new LinkedBlockingQueue<>();

    PaintedPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/first-screen.html", exchange -> {
            try (InputStream page = PaintedPage.class.getResourceAsStream("first-screen.html")) {
                if (page == null) {
                    throw new IOException("The page first-screen.html is missing from the jar");
                }
                answer(exchange, page.readAllBytes());
            }
        });
        server.createContext("/painted", exchange -> {
            painted.add(System.nanoTime());
            answer(exchange, new byte[0]);
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/first-screen.html");
    }

    /** Waits for the next page to say that it was painted, and answers when that was, in {@link System#nanoTime}. */
    long awaitPainted() throws IOException, InterruptedException {
        Long at = painted.poll(60, TimeUnit.SECONDS);
        if (at == null) {
            throw new IOException("The browser did not paint the page within 60 s");
        }
        return at;
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
