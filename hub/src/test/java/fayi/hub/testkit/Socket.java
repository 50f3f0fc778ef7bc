package fayi.hub.testkit;

import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.WireFormat;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A WebSocket that remembers what it heard. */
public final class Socket implements AutoCloseable {
    private static final WireFormat FORMAT = new WireFormat();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private Socket(URI hub, String path, Map<String, String> headers) {
        WebSocket.Builder builder = Wire.HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        socket = builder.buildAsync(URI.create("ws" + hub.toString().substring(4) + path), new Ears())
                .join();
    }

    /** Opens a socket. */
    public static Socket open(URI hub, String path, Map<String, String> headers) {
        return new Socket(hub, path, headers);
    }

    /** The status with which the hub refuses a socket. */
    public static int refusal(URI hub, String path, Map<String, String> headers) {
        try (Socket opened = open(hub, path, headers)) {
            throw new AssertionError("The socket was opened: " + opened.heard);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw failure;
        }
    }

    public void send(Signal signal) {
        sendText(FORMAT.writeText(signal));
    }

    public void sendText(String text) {
        socket.sendText(text, true).join();
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    public List<SignalEnvelope> envelopes() {
        return heard().stream()
                .map(text -> FORMAT.read(text, SignalEnvelope.class))
                .toList();
    }

    /** Waits for a signal of this kind. */
    public <T extends Signal> T await(Class<T> type) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> envelopes().stream()
                                .map(SignalEnvelope::signal)
                                .filter(type::isInstance)
                                .map(type::cast)
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** Breaks the connection without a word. */
    public void cut() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private final class Ears implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            pieces.append(data);
            if (last) {
                heard.add(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
            from.request(1);
            return null;
        }
    }
}
