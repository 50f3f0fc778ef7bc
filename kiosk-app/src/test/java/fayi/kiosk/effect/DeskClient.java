package fayi.kiosk.effect;

import static org.awaitility.Awaitility.await;

import fayi.hub.demonstration.DemonstrationAccount;
import fayi.hub.demonstration.DemonstrationRoutes;
import fayi.kiosk.call.TestDesk;
import fayi.protocol.DeskQueue;
import fayi.protocol.DeskSession;
import fayi.protocol.DeskTicket;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import fayi.protocol.SignInRequest;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.WireFormat;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A lawyer's desk without its page: signs in, takes a ticket, carries signals to a media side, writes and ends. */
final class DeskClient implements AutoCloseable {
    private final WireFormat format = new WireFormat();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService sending = Executors.newSingleThreadExecutor();
    private final AtomicLong lastSequence = new AtomicLong();
    private final URI hub;
    private final String cookie;
    private final String token;
    private volatile @Nullable WebSocket socket;

    DeskClient(URI hub) throws Exception {
        this.hub = hub;
        DemonstrationAccount account = format.read(
                        get(DemonstrationRoutes.PATH, "").body(), DemonstrationRoutes.Answer.class)
                .accounts()
                .get(0);
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(hub + Paths.DESK_SESSION))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(
                                format.write(new SignInRequest(account.account(), account.password(), account.code()))))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        token = format.read(answer.body(), DeskSession.class).csrfToken();
    }

    private HttpResponse<byte[]> get(String path, String withCookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hub + path));
        if (!withCookie.isEmpty()) {
            request.header("Cookie", withCookie);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private byte[] post(String path, byte[] body) throws Exception {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(hub + path))
                        .header("Cookie", cookie)
                        .header("X-Fayi-Desk", token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Waits for the first ticket in the queue and takes it. */
    String claimNext() throws Exception {
        DeskTicket next = await("a ticket")
                .atMost(Duration.ofSeconds(20))
                .until(() -> queue().waiting(), waiting -> !waiting.isEmpty())
                .get(0);
        lastSequence.set(0);
        post(Paths.DESK_CLAIM.replace("{ticket}", next.ticketId()), new byte[0]);
        return next.ticketId();
    }

    DeskQueue queue() throws Exception {
        return format.read(get(Paths.DESK_QUEUE, cookie).body(), DeskQueue.class);
    }

    /** Opens the signalling socket and lets {@code media} answer; called again after a hub's restart, it goes on. */
    void connect(String ticket, TestDesk media) {
        String address = hub.toString().replace("http", "ws") + Paths.DESK_SIGNALS.replace("{ticket}", ticket)
                + "?after=" + lastSequence.get();
        socket = http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address), new Ears(media))
                .join();
        media.answerThrough(this::send);
    }

    void send(Signal signal) {
        sending.execute(() -> {
            WebSocket open = socket;
            if (open != null) {
                open.sendText(format.writeText(signal), true).join();
            }
        });
    }

    void write(String ticket, String opinion) throws Exception {
        post(Paths.DESK_OPINION.replace("{ticket}", ticket), format.write(new OpinionDraft(opinion)));
    }

    void end(String ticket) throws Exception {
        post(Paths.DESK_END.replace("{ticket}", ticket), new byte[0]);
    }

    /** As when the page is closed. */
    void disconnect() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public void close() {
        disconnect();
        sending.shutdownNow();
    }

    private final class Ears implements WebSocket.Listener {
        private final TestDesk media;
        private final StringBuilder text = new StringBuilder();

        private Ears(TestDesk media) {
            this.media = media;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                SignalEnvelope envelope = format.read(text.toString(), SignalEnvelope.class);
                text.setLength(0);
                lastSequence.set(envelope.sequence());
                media.receive(envelope.signal());
            }
            from.request(1);
            return null;
        }
    }
}
