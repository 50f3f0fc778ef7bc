package fayi.hub.signal;

import fayi.hub.store.Side;
import fayi.hub.store.SignalStore;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.WireFormat;
import io.javalin.websocket.WsContext;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One open signalling socket. It is woken when there may be something new and then sends whatever the table holds after
 * what it has sent; so an announcement that is lost, doubled or early does no harm.
 */
final class SignalSocket {
    private final String ticket;
    private final Side side;
    private final Optional<String> account;
    private final WsContext socket;
    private final SocketTraffic traffic;
    private final SignalStore signals;
    private final WireFormat format;
    private final Executor executor;
    private final AtomicInteger wakes = new AtomicInteger();
    /** Touched by one drain at a time only. */
    private long sent;

    SignalSocket(
            String ticket,
            Side side,
            Optional<String> account,
            long after,
            WsContext socket,
            SignalStore signals,
            WireFormat format,
            Executor executor) {
        this.ticket = ticket;
        this.side = side;
        this.account = account;
        this.sent = after;
        this.socket = socket;
        this.traffic = new SocketTraffic(socket);
        this.signals = signals;
        this.format = format;
        this.executor = executor;
    }

    String id() {
        return socket.sessionId();
    }

    String ticket() {
        return ticket;
    }

    Side side() {
        return side;
    }

    /** Whether nothing has come over it for so long: its line is dead, whatever the operating system believes. */
    boolean isSilentFor(Duration patience) {
        return traffic.isSilentFor(patience);
    }

    void hangUp() {
        socket.session.disconnect();
    }

    void wake() {
        if (wakes.getAndIncrement() == 0) {
            executor.execute(this::drain);
        }
    }

    private void drain() {
        int seen = wakes.get();
        do {
            try {
                for (SignalEnvelope envelope : signals.after(ticket, side, account, sent)) {
                    socket.send(format.writeText(envelope));
                    sent = envelope.sequence();
                }
            } catch (RuntimeException failure) {
                // The other end comes back and asks again for what it has not got.
                wakes.set(0);
                hangUp();
                return;
            }
            seen = wakes.addAndGet(-seen);
        } while (seen != 0);
    }
}
