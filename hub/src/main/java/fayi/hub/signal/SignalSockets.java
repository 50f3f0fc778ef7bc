package fayi.hub.signal;

import fayi.hub.queue.QueueTimes;
import fayi.hub.store.Notices;
import fayi.hub.store.PresenceStore;
import fayi.hub.store.Side;
import fayi.hub.store.SignalStore;
import fayi.protocol.MalformedMessageException;
import fayi.protocol.Signal;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The signalling sockets that are open on this node. Where the other side's socket is open does not matter: both meet in
 * the table of signals. Thread-safe.
 */
public final class SignalSockets implements Notices.Listener, AutoCloseable {
    private static final Duration PING_EVERY = Duration.ofSeconds(5);
    /** Three pings that nobody answered. */
    private static final Duration SILENCE = PING_EVERY.multipliedBy(3);

    private static final int SENDERS = 4;

    private final SignalStore signals;
    private final PresenceStore presence;
    private final QueueListeners queueListeners;
    private final WireFormat format;
    private final QueueTimes times;
    private final EventLog log;
    private final Clock clock;
    private final Map<String, SignalSocket> open = new ConcurrentHashMap<>();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, task -> {
        Thread thread = new Thread(task, "hub-signals");
        thread.setDaemon(true);
        return thread;
    });

    /** Over what {@code signals} keeps. */
    public SignalSockets(
            SignalStore signals,
            PresenceStore presence,
            QueueListeners queueListeners,
            WireFormat format,
            QueueTimes times,
            EventLog log,
            Clock clock) {
        this.signals = signals;
        this.presence = presence;
        this.queueListeners = queueListeners;
        this.format = format;
        this.times = times;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes an address one for the sockets of {@code side}; who may open one was decided before the upgrade.
     *
     * @param account the lawyer whose socket it is; empty for a station's
     */
    public void configure(
            WsConfig config,
            Side side,
            Function<WsContext, String> ticket,
            Function<WsContext, Optional<String>> account) {
        config.onConnect(socket -> connected(socket, side, ticket.apply(socket), account.apply(socket)));
        config.onMessage(message -> received(side, ticket.apply(message), account.apply(message), message.message()));
        config.onClose(socket -> closed(socket.sessionId()));
        config.onError(socket -> closed(socket.sessionId()));
    }

    private void connected(WsContext socket, Side side, String ticket, Optional<String> account) {
        socket.enableAutomaticPings(PING_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        SignalSocket opened = new SignalSocket(ticket, side, account, after(socket), socket, signals, format, senders);
        presence.connected(ticket, side, opened.id(), clock.instant());
        open.put(opened.id(), opened);
        opened.wake();
    }

    private static long after(WsContext socket) {
        String after = socket.queryParam("after");
        return after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
    }

    private void received(Side side, String ticket, Optional<String> account, String text) {
        Signal signal;
        try {
            signal = format.read(text, Signal.class);
        } catch (MalformedMessageException notOne) {
            log.record(LogEvent.SIGNAL_REFUSED, ticket, side.word());
            return;
        }
        if (SignalRules.maySend(side, signal)) {
            // A ticket that is not claimed any more, or by another, has nobody to hear it; that race is no fault of the
            // sender's.
            signals.send(ticket, side, account, signal);
        } else {
            log.record(LogEvent.SIGNAL_REFUSED, ticket, side.word());
        }
    }

    private void closed(String id) {
        SignalSocket socket = open.remove(id);
        if (socket != null) {
            presence.disconnected(socket.ticket(), socket.side(), socket.id());
        }
    }

    /** Hangs up dead lines, and tells all nodes that this one's other sockets are open; called every few seconds. */
    public void renew() {
        dropDead();
        Instant now = clock.instant();
        for (Side side : Side.values()) {
            List<String> ids = open.values().stream()
                    .filter(socket -> socket.side() == side)
                    .map(SignalSocket::id)
                    .toList();
            presence.renew(side, ids, now, now.plus(times.lease()));
        }
        queueListeners.renew(now);
    }

    private void dropDead() {
        for (SignalSocket socket : List.copyOf(open.values())) {
            if (socket.isSilentFor(SILENCE)) {
                // At once, not when the server has noticed: until then the other side would wait for nobody.
                closed(socket.id());
                socket.hangUp();
            }
        }
    }

    @Override
    public void signalled(String ticket) {
        open.values().stream().filter(socket -> socket.ticket().equals(ticket)).forEach(this::wake);
    }

    @Override
    public void queueChanged() {
        onSender(queueListeners::tell);
    }

    @Override
    public void listening() {
        open.values().forEach(this::wake);
        queueChanged();
    }

    private void wake(SignalSocket socket) {
        try {
            socket.wake();
        } catch (RejectedExecutionException closing) {
            open.remove(socket.id());
        }
    }

    private void onSender(Runnable task) {
        try {
            senders.execute(task);
        } catch (RejectedExecutionException closing) {
            open.clear();
        }
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
