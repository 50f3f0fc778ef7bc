package fayi.kiosk.effect;

import fayi.kiosk.hublink.HubLink;
import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.TicketRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells the hub that somebody has left the queue or a call. On threads of their own that hold a ticket and nothing of a
 * person, so that the end of a visit waits for no network.
 */
final class Departures implements AutoCloseable {
    private static final int TRIES = 4;
    private static final long PAUSE_SECONDS = 2;
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final HubLink hub;
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    Departures(HubLink hub) {
        this.hub = hub;
    }

    /**
     * Leaves, trying again while the hub is away; in the end the hub notices by itself that the socket is gone.
     *
     * @param ticketId empty when the asking was broken off: the same request again tells which ticket it became
     */
    void leave(TicketRequest request, Optional<String> ticketId) {
        Thread thread = new Thread(() -> tryToLeave(request, ticketId), "effect-leave");
        thread.setDaemon(true);
        underWay.add(thread);
        thread.start();
    }

    private void tryToLeave(TicketRequest request, Optional<String> ticketId) {
        try {
            for (int count = 1; count <= TRIES && !left(request, ticketId); count++) {
                TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }

    private boolean left(TicketRequest request, Optional<String> ticketId) throws InterruptedException {
        try {
            hub.leave(
                    ticketId.isPresent()
                            ? ticketId.get()
                            : hub.openTicket(request).ticketId());
            return true;
        } catch (HubLinkException.Unreachable away) {
            return false;
        } catch (HubLinkException over) {
            return true;
        }
    }

    /** Waits a moment for those under way, and ends them. */
    @Override
    public void close() {
        boolean interrupted = false;
        for (Thread thread : underWay) {
            try {
                thread.join(CLOSING.toMillis());
            } catch (InterruptedException hurry) {
                interrupted = true;
            }
            thread.interrupt();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
