package fayi.kiosk.hublink;

import fayi.protocol.MalformedMessageException;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The signalling socket of one ticket. A broken socket comes back with growing pauses and asks for everything after the
 * last signal it has seen; what is sent meanwhile waits and follows in its order. A signal under way while the socket
 * breaks may reach the hub twice, never out of order. All methods return at once and may be called on any thread.
 */
public final class SignalLink implements AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(SignalLink.class));
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);
    private static final Duration SENDING_DEADLINE = Duration.ofSeconds(5);
    /** A line that swallows this many pings is dead, whatever the operating system believes. */
    private static final int SILENT_PINGS = 3;
    /** More waiting signals than any call makes: the oldest are worthless by then. */
    private static final int MOST_UNSENT = 500;

    private final SocketOpening opening;
    private final WireFormat format;
    private final SignalListener listener;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Threads.daemon("signals"));

    // All below is touched on the link's thread only.
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, RandomGenerator.getDefault());
    private final Deque<String> unsent = new ArrayDeque<>();
    private @Nullable WebSocket socket;
    private int socketNumber;
    private int unansweredPings;
    private long lastSequence;

    SignalLink(SocketOpening opening, WireFormat format, SignalListener listener, Duration pingEvery) {
        this.opening = opening;
        this.format = format;
        this.listener = listener;
        thread.execute(this::connect);
        thread.scheduleWithFixedDelay(this::ping, pingEvery.toMillis(), pingEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends a signal to the other side, now or when the socket is back. After {@link #close()} it does nothing. */
    public void send(Signal signal) {
        String text = format.writeText(signal);
        onThread(() -> {
            if (unsent.size() == MOST_UNSENT) {
                unsent.removeFirst();
            }
            unsent.addLast(text);
            flush();
        });
    }

    /** Gives the socket up, after what already waits has been sent if the socket is up. */
    @Override
    public void close() {
        onThread(() -> {
            WebSocket open = socket;
            socket = null;
            socketNumber++;
            unsent.clear();
            if (open != null) {
                open.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((done, failure) -> open.abort());
            }
        });
        thread.shutdown();
    }

    private void connect() {
        if (thread.isShutdown()) {
            return;
        }
        int number = ++socketNumber;
        try {
            socket = opening.open(lastSequence, new SocketEars(new Hearing(number)));
            unansweredPings = 0;
            tell(() -> listener.onLine(true));
            ping();
            flush();
        } catch (HubLinkException.Unreachable away) {
            connectLater();
        } catch (HubLinkException refusal) {
            tell(() -> listener.onRefused(refusal));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            // Unseen by the executor it would end the seeking for good.
            LOG.record(LogEvent.LISTENER_FAILED, "signals", EventLog.trace(failure));
            connectLater();
        }
    }

    private void connectLater() {
        if (!thread.isShutdown()) {
            thread.schedule(this::connect, backoff.next().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void lost() {
        WebSocket broken = socket;
        if (broken != null) {
            socket = null;
            socketNumber++;
            broken.abort();
            tell(() -> listener.onLine(false));
            connectLater();
        }
    }

    private void flush() {
        WebSocket open = socket;
        while (open != null && open == socket && !unsent.isEmpty()) {
            if (delivered(open, unsent.getFirst())) {
                unsent.removeFirst();
            } else {
                lost();
            }
        }
    }

    private static boolean delivered(WebSocket open, String text) {
        try {
            open.sendText(text, true).get(SENDING_DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException broken) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void ping() {
        WebSocket open = socket;
        if (open == null) {
            return;
        }
        if (unansweredPings == SILENT_PINGS) {
            lost();
            return;
        }
        unansweredPings++;
        open.sendPing(java.nio.ByteBuffer.allocate(0));
    }

    private void heard(String text) {
        SignalEnvelope envelope;
        try {
            envelope = format.read(text, SignalEnvelope.class);
        } catch (MalformedMessageException failure) {
            // A newer hub may know signals that this station does not; those it knows still follow.
            LOG.record(LogEvent.SIGNAL_PASSED_OVER, EventLog.trace(failure));
            return;
        }
        if (envelope.sequence() > lastSequence) {
            lastSequence = envelope.sequence();
            tell(() -> listener.onSignal(envelope));
        }
    }

    private void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failure) {
            LOG.record(LogEvent.LISTENER_FAILED, "signals", EventLog.trace(failure));
        }
    }

    private void onThread(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException closed) {
            // Nothing is sent after the end.
            return;
        }
    }

    /** Passes what one socket hears to the link's thread, as long as that socket is the present one. */
    private final class Hearing implements SocketEars.Hearer {
        private final int number;

        private Hearing(int number) {
            this.number = number;
        }

        @Override
        public void message(String text) {
            onThread(() -> ifPresent(() -> heard(text)));
        }

        @Override
        public void pong() {
            onThread(() -> ifPresent(() -> {
                unansweredPings = 0;
                backoff.reset();
            }));
        }

        @Override
        public void gone() {
            onThread(() -> ifPresent(SignalLink.this::lost));
        }

        private void ifPresent(Runnable task) {
            if (number == socketNumber) {
                task.run();
            }
        }
    }
}
