package fayi.kiosk.hublink;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Puts a socket's pieces together and passes whole messages on. Called by the HTTP client, one call at a time. */
final class SocketEars implements WebSocket.Listener {
    /** A session description has a few kilobytes. */
    private static final int LONGEST_MESSAGE = 256 * 1024;

    /** What the ears hear. */
    interface Hearer {
        void message(String text);

        void pong();

        void gone();
    }

    private final Hearer hearer;
    private final StringBuilder pieces = new StringBuilder();

    SocketEars(Hearer hearer) {
        this.hearer = hearer;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        pieces.append(data);
        if (pieces.length() > LONGEST_MESSAGE) {
            socket.abort();
            hearer.gone();
            return null;
        }
        if (last) {
            String text = pieces.toString();
            pieces.setLength(0);
            hearer.message(text);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        hearer.pong();
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        hearer.gone();
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        hearer.gone();
    }
}
