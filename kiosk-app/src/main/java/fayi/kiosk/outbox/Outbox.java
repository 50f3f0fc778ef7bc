package fayi.kiosk.outbox;

import fayi.kiosk.hublink.Backoff;
import fayi.kiosk.hublink.HubLinkException;
import fayi.protocol.MatterReceipt;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.slf4j.LoggerFactory;

/**
 * What the station has accepted and not yet delivered. {@link #put} returns when the sealed submission is safe on the disk;
 * a thread of its own then delivers, oldest first, as often as it takes, and the hub's idempotency makes each exactly one
 * matter, also across a power cut at any point. What the hub refuses stays and is offered again at the next start. All
 * methods may be called on any thread but the screen's.
 */
public final class Outbox implements AutoCloseable {
    private static final EventLog LOG = new EventLog(LoggerFactory.getLogger(Outbox.class));
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    private final OutboxStore store;
    private final Courier courier;
    private final LocalNumber numbers;
    private final CopyOnWriteArrayList<BiConsumer<UUID, MatterReceipt>> listeners = new CopyOnWriteArrayList<>();
    /** Used on the delivery thread only. */
    private final Backoff backoff;

    private final Semaphore work = new Semaphore(1);
    private final Thread deliveryThread;

    private Outbox(OutboxStore store, Courier courier, LocalNumber numbers, Backoff backoff) {
        this.store = store;
        this.courier = courier;
        this.numbers = numbers;
        this.backoff = backoff;
        this.deliveryThread = new Thread(this::deliverUntilClosed, "outbox-delivery");
        deliveryThread.setDaemon(true);
    }

    /** Opens {@code outbox.db} in {@code dataDirectory} and begins to deliver what it holds. */
    public static Outbox open(Path dataDirectory, String stationId, Courier courier) throws OutboxException {
        return open(
                dataDirectory,
                stationId,
                courier,
                new Backoff(FIRST_PAUSE, LONGEST_PAUSE, RandomGenerator.getDefault()));
    }

    static Outbox open(Path dataDirectory, String stationId, Courier courier, Backoff backoff) throws OutboxException {
        Outbox outbox = new Outbox(OutboxStore.open(dataDirectory), courier, new LocalNumber(stationId), backoff);
        outbox.deliveryThread.start();
        return outbox;
    }

    /** A number for a receipt that is printed before the hub has answered; never given twice. */
    public String nextLocalNumber(LocalDate today) throws OutboxException {
        return numbers.of(today, store.nextCount(today));
    }

    /**
     * Keeps a sealed submission and wakes the delivery. The same key again changes nothing.
     *
     * @param localNumber from {@link #nextLocalNumber}
     */
    public void put(UUID key, String localNumber, byte[] sealed, Instant acceptedAt) throws OutboxException {
        store.put(key, localNumber, sealed, acceptedAt);
        wake();
    }

    /** The hub's receipt, once delivered. */
    public Optional<MatterReceipt> receipt(UUID key) throws OutboxException {
        return store.receipt(key);
    }

    /** How many submissions the hub does not have yet. */
    public int pending() throws OutboxException {
        return store.pending();
    }

    /** How many of the pending the hub has refused since the start; a technician should look. */
    public int refused() throws OutboxException {
        return store.refused();
    }

    /**
     * Tells of each delivery, on the delivery thread.
     *
     * @return ends the telling
     */
    public AutoCloseable onDelivered(BiConsumer<UUID, MatterReceipt> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tries again at once, as when the hub has come back. */
    public void wake() {
        work.release();
    }

    /** Ends the delivery; what is not delivered stays for the next start. */
    @Override
    public void close() throws OutboxException {
        deliveryThread.interrupt();
        boolean interrupted = false;
        while (deliveryThread.isAlive()) {
            try {
                deliveryThread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }

    private void deliverUntilClosed() {
        try {
            work.acquire();
            while (true) {
                work.drainPermits();
                if (deliverAll()) {
                    backoff.reset();
                    work.acquire();
                } else if (work.tryAcquire(backoff.next().toNanos(), TimeUnit.NANOSECONDS)) {
                    backoff.reset();
                }
            }
        } catch (InterruptedException closing) {
            // What is not delivered stays for the next start.
            return;
        }
    }

    /** One round, oldest first; whether nothing is left to try. */
    private boolean deliverAll() throws InterruptedException {
        boolean complete = true;
        try {
            long order = 0;
            for (Optional<Parcel> next = store.nextAfter(order); next.isPresent(); next = store.nextAfter(order)) {
                order = next.get().order();
                if (!deliver(next.get())) {
                    complete = false;
                }
            }
        } catch (HubLinkException.Unreachable | HubLinkException.StationUnknown away) {
            LOG.record(LogEvent.OUTBOX_WAITS, away.getClass().getSimpleName());
            return false;
        } catch (OutboxException | RuntimeException failure) {
            LOG.record(LogEvent.OUTBOX_FAILED, EventLog.trace(failure));
            return false;
        }
        return complete;
    }

    /** Whether this parcel needs no further try; a hub that answers with a failure gets the younger ones all the same. */
    private boolean deliver(Parcel parcel)
            throws OutboxException, InterruptedException, HubLinkException.Unreachable,
                    HubLinkException.StationUnknown {
        try {
            MatterReceipt receipt = courier.deliver(parcel.key(), parcel.sealed());
            store.delivered(parcel.key(), receipt);
            LOG.record(LogEvent.SUBMISSION_DELIVERED, parcel.key());
            tell(parcel.key(), receipt);
            // Last: a disk too full to tidy must not keep the person from hearing that the hub has it.
            store.tidy();
            return true;
        } catch (HubLinkException.Refused refusal) {
            LOG.record(
                    LogEvent.SUBMISSION_REFUSED, parcel.key(), refusal.problem().id());
            store.refused(parcel.key(), refusal.problem().id());
            return true;
        } catch (HubLinkException.Unreachable failure) {
            if (!failure.answered()) {
                throw failure;
            }
            LOG.record(LogEvent.SUBMISSION_WAITS, parcel.key());
            return false;
        } catch (HubLinkException.StationUnknown unknown) {
            throw unknown;
        } catch (HubLinkException other) {
            throw new IllegalStateException("Unknown failure of the hub link", other);
        }
    }

    private void tell(UUID key, MatterReceipt receipt) {
        for (BiConsumer<UUID, MatterReceipt> listener : listeners) {
            try {
                listener.accept(key, receipt);
            } catch (RuntimeException failure) {
                LOG.record(LogEvent.LISTENER_FAILED, "deliveries", EventLog.trace(failure));
            }
        }
    }
}
