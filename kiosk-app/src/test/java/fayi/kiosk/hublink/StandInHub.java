package fayi.kiosk.hublink;

import fayi.protocol.IceServers;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.Rating;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import fayi.protocol.TokenAnswer;
import fayi.protocol.TokenRequest;
import fayi.protocol.TrackAnswer;
import fayi.protocol.Unseal;
import fayi.protocol.WireFormat;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsContext;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The hub's half of the contract in memory, over a real server and socket, with bad luck on demand. What it holds survives
 * {@link #stop()} and {@link #start()}, as a hub's database does, on the same port.
 */
public final class StandInHub implements AutoCloseable {
    private final WireFormat format = new WireFormat();
    private final Unseal keys = Unseal.generate();
    private final Map<UUID, SubmissionOffer> offers = new ConcurrentHashMap<>();
    private final Map<UUID, ByteArrayOutputStream> uploads = new ConcurrentHashMap<>();
    private final Map<UUID, MatterReceipt> matters = new ConcurrentHashMap<>();
    private final List<SignalEnvelope> signals = new CopyOnWriteArrayList<>();
    private final List<WsContext> sockets = new CopyOnWriteArrayList<>();
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    /** Every request that came, method and path. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** Signals that the station sent. */
    public final List<Signal> received = new CopyOnWriteArrayList<>();

    /** Requests that find the hub failing. */
    public volatile Predicate<Context> failing = request -> false;

    /** Pieces after which the hub stops in the middle of an upload; negative for never. */
    public final AtomicInteger piecesUntilStop = new AtomicInteger(-1);

    public volatile boolean knowsTheStation = true;
    public volatile boolean refusesSubmissions;
    public volatile boolean forgetsTheTicket;
    public volatile TrackAnswer history = new TrackAnswer(List.of());

    private int port;
    private @Nullable Javalin server;

    public synchronized StandInHub start() {
        Javalin made = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            routes(config.routes);
        });
        server = made.start("127.0.0.1", port);
        port = made.port();
        return this;
    }

    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
            sockets.clear();
        }
    }

    @Override
    public void close() {
        stop();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Unseal keys() {
        return keys;
    }

    /** How many matters there are; the same key never makes two. */
    public Map<UUID, MatterReceipt> matters() {
        return matters;
    }

    public byte[] uploaded(UUID key) {
        return uploads.getOrDefault(key, new ByteArrayOutputStream()).toByteArray();
    }

    /** The tokens given so far are not taken any more. */
    public void forgetTokens() {
        tokens.clear();
    }

    /** Numbers a signal, keeps it and sends it to whoever listens. */
    public synchronized void signal(Signal signal) {
        SignalEnvelope envelope = new SignalEnvelope(signals.size() + 1L, "hub", signal);
        signals.add(envelope);
        sockets.forEach(socket -> socket.send(format.writeText(envelope)));
    }

    /** Sends the last signal a second time, as a hub may after a reconnect. */
    public synchronized void repeatLastSignal() {
        sockets.forEach(socket -> socket.send(format.writeText(signals.get(signals.size() - 1))));
    }

    public void sendRaw(String text) {
        sockets.forEach(socket -> socket.send(text));
    }

    /** The sockets break; the hub goes on. */
    public void breakSockets() {
        sockets.forEach(socket -> socket.session.disconnect());
    }

    public int openSockets() {
        return sockets.size();
    }

    private void routes(RoutesConfig routes) {
        routes.before(this::admit);
        routes.get(Paths.HEALTH, context -> context.status(200));
        routes.post(Paths.TOKEN, this::token);
        routes.post(Paths.SUBMISSIONS, this::offer);
        routes.get(Paths.SUBMISSION, context -> answer(context, state(key(context))));
        routes.patch(Paths.SUBMISSION, this::piece);
        routes.post(Paths.TRACK, context -> answer(context, history));
        routes.post(Paths.TICKETS, context -> {
            format.read(context.bodyAsBytes(), TicketRequest.class);
            answer(context, ticket("ticket-1"));
        });
        routes.get(Paths.TICKET, context -> {
            if (forgetsTheTicket) {
                refuse(context, 404, "ticket-unknown");
            } else {
                answer(context, ticket(context.pathParam("ticket")));
            }
        });
        routes.delete(Paths.TICKET, context -> context.status(204));
        routes.get(Paths.ICE, context -> answer(context, new IceServers(List.of())));
        routes.post(Paths.RATINGS, this::rate);
        routes.ws(Paths.SIGNALS, socket -> {
            socket.onConnect(this::connected);
            socket.onMessage(context -> received.add(format.read(context.message(), Signal.class)));
            socket.onClose(sockets::remove);
        });
        routes.wsBeforeUpgrade(context -> {
            admit(context);
            if (forgetsTheTicket) {
                refuse(context, 404, "ticket-unknown");
            }
        });
    }

    private void admit(Context context) {
        asked.add(context.method() + " " + context.path());
        if (failing.test(context)) {
            refuse(context, 500, "hub-error");
            return;
        }
        boolean open = context.path().equals(Paths.HEALTH) || context.path().equals(Paths.TOKEN);
        String authorization = context.header("Authorization");
        if (!open && (authorization == null || !tokens.contains(authorization.replace("Bearer ", "")))) {
            refuse(context, 401, "token-refused");
        }
    }

    private void refuse(Context context, int status, String id) {
        context.status(status).result(format.write(new Problem(id, "不行。", "请重试。")));
        context.skipRemainingHandlers();
    }

    private void answer(Context context, Object message) {
        context.contentType("application/json").result(format.write(message));
    }

    private void token(Context context) {
        format.read(context.bodyAsBytes(), TokenRequest.class);
        if (!knowsTheStation) {
            refuse(context, 401, "station-unknown");
            return;
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        answer(context, new TokenAnswer(token, ZonedDateTime.now().plusMinutes(15), keys.publicKeyset(), "key-1"));
    }

    private static UUID key(Context context) {
        return UUID.fromString(context.pathParam("key"));
    }

    private SubmissionState state(UUID key) {
        return new SubmissionState(key, uploaded(key).length, Optional.ofNullable(matters.get(key)));
    }

    private void offer(Context context) {
        SubmissionOffer offer = format.read(context.bodyAsBytes(), SubmissionOffer.class);
        offers.put(offer.key(), offer);
        answer(context, state(offer.key()));
    }

    private synchronized void piece(Context context) {
        UUID key = key(context);
        if (refusesSubmissions) {
            refuse(context, 422, "submission-unreadable");
            return;
        }
        if (Integer.parseInt(
                        Optional.ofNullable(context.header("Upload-Offset")).orElse("-1"))
                != uploaded(key).length) {
            refuse(context, 409, "offset-mismatch");
            return;
        }
        if (piecesUntilStop.getAndDecrement() == 0) {
            // The bytes arrived, the answer does not: the worst moment.
            uploads.computeIfAbsent(key, fresh -> new ByteArrayOutputStream()).writeBytes(context.bodyAsBytes());
            refuse(context, 503, "hub-error");
            failing = request -> true;
            return;
        }
        uploads.computeIfAbsent(key, fresh -> new ByteArrayOutputStream()).writeBytes(context.bodyAsBytes());
        if (uploaded(key).length == length(key)) {
            matters.computeIfAbsent(key, fresh -> receipt());
        }
        answer(context, state(key));
    }

    private long length(UUID key) {
        SubmissionOffer offer = offers.get(key);
        return offer == null ? -1 : offer.bytes();
    }

    private MatterReceipt receipt() {
        return new MatterReceipt(
                "FY20260301" + String.format("%06d", matters.size() + 1),
                ZonedDateTime.parse("2026-03-01T09:00:00+08:00"),
                "演示法律援助中心",
                "七天内给您答复。",
                LocalDate.parse("2026-03-08"));
    }

    private static TicketState ticket(String id) {
        return new TicketState(id, "waiting", 2, Optional.of(600), Optional.empty(), Optional.empty());
    }

    private void rate(Context context) {
        Rating rating = format.read(context.bodyAsBytes(), Rating.class);
        if (rating.level() == 1) {
            refuse(context, 409, "already-rated");
        } else {
            context.status(204);
        }
    }

    private synchronized void connected(WsContext socket) {
        long after =
                Long.parseLong(Optional.ofNullable(socket.queryParam("after")).orElse("0"));
        for (SignalEnvelope envelope : new ArrayList<>(signals)) {
            if (envelope.sequence() > after) {
                socket.send(format.writeText(envelope));
            }
        }
        sockets.add(socket);
    }
}
