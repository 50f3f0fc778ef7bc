package fayi.hub.signal;

import io.javalin.websocket.WsContext;
import java.time.Duration;
import org.eclipse.jetty.websocket.common.WebSocketSession;
import org.eclipse.jetty.websocket.core.WebSocketConnection;
import org.eclipse.jetty.websocket.core.WebSocketCoreSession;

/**
 * Whether anything still comes over a socket: at the least the answers to the hub's pings, which browsers and stations give by
 * themselves. The server's own idle time-out does not tell, since it counts what is written as well, and a line whose other
 * end has lost its power takes pings for a quarter of an hour. Asked by one thread at a time.
 */
final class SocketTraffic {
    private final WebSocketConnection connection;
    private long bytes;
    private long changed = System.nanoTime();

    SocketTraffic(WsContext socket) {
        // Javalin passes no answers to pings on; Jetty counts their bytes.
        WebSocketSession session = (WebSocketSession) socket.session;
        this.connection = ((WebSocketCoreSession) session.getCoreSession()).getConnection();
    }

    /** Whether the count has stood still for at least {@code patience}, as far as it was looked at. */
    boolean isSilentFor(Duration patience) {
        long now = System.nanoTime();
        long come = connection.getBytesIn();
        if (come != bytes) {
            bytes = come;
            changed = now;
        }
        return now - changed >= patience.toNanos();
    }
}
