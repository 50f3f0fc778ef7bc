package fayi.kiosk.hublink;

import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Opens the socket of one ticket, with the station's token. */
final class SocketOpening {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private final HubHttp http;
    private final TokenKeeper tokens;
    private final AnswerReader answers;
    private final String path;

    SocketOpening(HubHttp http, TokenKeeper tokens, AnswerReader answers, String path) {
        this.http = http;
        this.tokens = tokens;
        this.answers = answers;
        this.path = path;
    }

    /** Blocks until the socket is open. A token that the hub no longer takes is dropped, so that the next try has another. */
    WebSocket open(long after, SocketEars ears) throws HubLinkException, InterruptedException {
        String token = tokens.token();
        CompletableFuture<WebSocket> future = http.client()
                .newWebSocketBuilder()
                .connectTimeout(DEADLINE)
                .header("Authorization", "Bearer " + token)
                .buildAsync(address(after), ears);
        try {
            return future.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            giveUp(future);
            throw new HubLinkException.Unreachable("The signalling socket did not open", slow);
        } catch (ExecutionException failure) {
            throw meaning(failure.getCause(), token);
        } catch (InterruptedException closing) {
            giveUp(future);
            throw closing;
        }
    }

    private static void giveUp(CompletableFuture<WebSocket> future) {
        // Should it open after all, nobody holds it.
        future.thenAccept(WebSocket::abort);
    }

    private URI address(long after) {
        String address = http.address(path).toString();
        return URI.create("ws" + address.substring("http".length()) + "?after=" + after);
    }

    private HubLinkException meaning(@Nullable Throwable cause, String token) {
        if (!(cause instanceof WebSocketHandshakeException handshake)) {
            return new HubLinkException.Unreachable("The signalling socket cannot be opened", cause);
        }
        int status = handshake.getResponse().statusCode();
        if (status == UNAUTHORIZED) {
            tokens.drop(token);
            return new HubLinkException.Unreachable("The hub wants a new token");
        }
        Object body = handshake.getResponse().body();
        byte[] text =
                body instanceof String words ? words.getBytes(java.nio.charset.StandardCharsets.UTF_8) : new byte[0];
        return answers.failure(new HubAnswer(status, text));
    }
}
