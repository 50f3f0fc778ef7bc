package fayi.endtoend.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Serves the browser's page of the same layout. */
final class FirstScreenPage implements AutoCloseable {
    private final HttpServer server;

    FirstScreenPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/first-screen.html", exchange -> {
            try (InputStream page = FirstScreenPage.class.getResourceAsStream("first-screen.html")) {
                if (page == null) {
                    throw new IOException("The page first-screen.html is missing from the jar");
                }
                answer(exchange, page.readAllBytes());
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/first-screen.html");
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
