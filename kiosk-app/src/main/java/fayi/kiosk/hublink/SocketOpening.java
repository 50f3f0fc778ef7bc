package fayi.kiosk.hublink;

import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.TicketState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Opens the socket of one ticket, with the station's token. */
final class SocketOpening {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private static final Set<String> OVER = Set.of("ended", "left");

    private final AuthorizedHttp http;
    private final HttpClient client;
    private final TokenKeeper tokens;
    private final AnswerReader answers;
    private final String ticketPath;
    private final String socketPath;

    SocketOpening(AuthorizedHttp http, HttpClient client, TokenKeeper tokens, AnswerReader answers, String ticketId) {
        this.http = http;
        this.client = client;
        this.tokens = tokens;
        this.answers = answers;
        this.ticketPath = Paths.TICKET.replace("{ticket}", ticketId);
        this.socketPath = Paths.SIGNALS.replace("{ticket}", ticketId);
    }

    /** Blocks until the socket is open. A token that the hub no longer takes is dropped, so that the next try has another. */
    WebSocket open(long after, SocketEars ears) throws HubLinkException, InterruptedException {
        String token = tokens.token();
        CompletableFuture<WebSocket> future = client.newWebSocketBuilder()
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
        String address = http.address(socketPath).toString();
        return URI.create("ws" + address.substring("http".length()) + "?after=" + after);
    }

    private HubLinkException meaning(@Nullable Throwable cause, String token)
            throws HubLinkException, InterruptedException {
        if (!(cause instanceof WebSocketHandshakeException handshake)) {
            return new HubLinkException.Unreachable("The signalling socket cannot be opened", cause);
        }
        int status = handshake.getResponse().statusCode();
        if (status == UNAUTHORIZED) {
            tokens.drop(token);
        } else if (status >= 400 && status < 500) {
            requireLiveTicket();
        }
        return new HubLinkException.Unreachable("The hub gives no signalling socket, status " + status);
    }

    /** A refused handshake says little, and may be some proxy's: the ticket itself tells whether seeking has sense. */
    private void requireLiveTicket() throws HubLinkException, InterruptedException {
        TicketState ticket = answers.read(http.exchange(HubRequest.get(ticketPath)), TicketState.class);
        if (OVER.contains(ticket.state())) {
            throw new HubLinkException.Refused(new Problem("ticket-over", "这次咨询已经结束。", "需要时请重新排队。"));
        }
    }
}
