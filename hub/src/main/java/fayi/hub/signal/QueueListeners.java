package fayi.hub.signal;

import fayi.hub.store.DeskSessionStore;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The desks on this node that want to hear when the queue changes. Thread-safe. */
public final class QueueListeners {
    private static final String NEWS = "queue";
    private static final Duration PING_EVERY = Duration.ofSeconds(5);

    private final DeskSessionStore sessions;
    private final Clock clock;
    private final Map<String, Listener> open = new ConcurrentHashMap<>();

    private record Listener(WsContext socket, String account) {}

    /** Whose lawyers {@code sessions} knows. */
    public QueueListeners(DeskSessionStore sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Makes an address one for these sockets; who may open one was decided before the upgrade. */
    public void configure(WsConfig config, Function<WsContext, String> account) {
        config.onConnect(socket -> {
            socket.enableAutomaticPings(PING_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            open.put(socket.sessionId(), new Listener(socket, account.apply(socket)));
            sessions.seen(account.apply(socket), clock.instant());
            socket.send(NEWS);
        });
        config.onClose(socket -> open.remove(socket.sessionId()));
        config.onError(socket -> open.remove(socket.sessionId()));
    }

    void tell() {
        for (Listener listener : open.values()) {
            try {
                listener.socket().send(NEWS);
            } catch (RuntimeException broken) {
                open.remove(listener.socket().sessionId());
            }
        }
    }

    void renew(Instant now) {
        open.values().stream().map(Listener::account).distinct().forEach(account -> sessions.seen(account, now));
    }
}
