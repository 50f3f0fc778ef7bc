package fayi.simulator.card;

import fayi.device.card.sdt.SdtDecoder;
import fayi.simulator.pty.PacedLine;
import fayi.simulator.pty.PseudoTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A card reader's end of a serial line: speaks SDT byte for byte, as fast as the wire would be. All methods may be called on
 * any thread and return at once.
 */
public final class SimulatedCardReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedCardReader.class);

    private final Path port;
    private final int baud;
    private final ReaderState state = new ReaderState();
    private final CurrentFault faults = new CurrentFault();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "simulator-card-reader-timer");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable PseudoTerminal terminal;
    private @Nullable Thread answering;
    private boolean closed;

    private SimulatedCardReader(Path port, int baud) {
        this.port = port;
        this.baud = baud;
    }

    /**
     * Plugs a reader in.
     *
     * @param port where its serial port appears
     * @param baud its speed when it is plugged in; it does not hear a driver that is set to another one
     * @throws IOException when the port cannot be made
     */
    public static SimulatedCardReader open(Path port, int baud) throws IOException {
        SimulatedCardReader reader = new SimulatedCardReader(port, baud);
        reader.plugIn();
        return reader;
    }

    /** Where its serial port is. */
    public Path port() {
        return port;
    }

    /** Lays a card on it; one that lies there goes. */
    public void insert(SimulatedCard card) {
        state.insert(card);
    }

    /** Lifts the card. */
    public void remove() {
        state.remove();
    }

    /** The card that lies there. */
    public Optional<SimulatedCard> card() {
        return state.card();
    }

    /** Lets something go wrong from now on, or nothing any more; whatever follows a hang-up plugs the reader in again. */
    public void fault(CardFault fault) {
        faults.set(fault);
        if (fault instanceof CardFault.HangUp hangUp) {
            timer.execute(this::unplug);
            timer.schedule(() -> plugInAfter(hangUp), hangUp.away().toNanos(), TimeUnit.NANOSECONDS);
        } else if (fault instanceof CardFault.Flap flap) {
            timer.execute(() -> flap(flap, flap.times()));
        } else {
            if (fault instanceof CardFault.NeedsReset) {
                state.needsReset();
            }
            timer.execute(this::plugInAgain);
        }
    }

    /** What goes wrong now. */
    public CardFault fault() {
        return faults.get();
    }

    private synchronized void plugIn() throws IOException {
        if (closed || terminal != null) {
            return;
        }
        PseudoTerminal opened = PseudoTerminal.open(port);
        Thread thread = new Thread(() -> answer(opened), "simulator-card-reader");
        thread.setDaemon(true);
        terminal = opened;
        answering = thread;
        thread.start();
    }

    /** One going and coming; the next follows as long as nobody has set another fault. */
    private void flap(CardFault.Flap flap, int left) {
        if (faults.get() != flap) {
            return;
        }
        unplug();
        long phase = flap.phase().toNanos();
        timer.schedule(
                () -> {
                    plugInAgain();
                    if (left > 1) {
                        timer.schedule(() -> flap(flap, left - 1), phase, TimeUnit.NANOSECONDS);
                    } else {
                        faults.end(flap);
                    }
                },
                phase,
                TimeUnit.NANOSECONDS);
    }

    private void plugInAfter(CardFault.HangUp hangUp) {
        if (faults.end(hangUp)) {
            plugInAgain();
        }
    }

    private void plugInAgain() {
        try {
            plugIn();
        } catch (IOException failed) {
            LOG.error("The simulated reader's port did not come back", failed);
        }
    }

    private void unplug() {
        PseudoTerminal gone;
        Thread ending;
        synchronized (this) {
            gone = terminal;
            ending = answering;
            terminal = null;
            answering = null;
        }
        if (gone == null || ending == null) {
            return;
        }
        gone.close();
        ending.interrupt();
        try {
            ending.join(2000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(PseudoTerminal opened) {
        PacedLine line = new PacedLine(opened.toDriver(), baud);
        Requests requests = new Requests(line, state, faults);
        SdtDecoder decoder = SdtDecoder.ofRequests();
        byte[] chunk = new byte[256];
        try (InputStream in = opened.fromDriver()) {
            int count = in.read(chunk);
            while (count >= 0) {
                // At another speed than its own a reader hears noise, and says nothing to it.
                if (opened.speed().orElse(line.baud()) == line.baud()) {
                    requests.cameAt(System.nanoTime(), count);
                    decoder.accept(chunk, count, requests);
                    requests.answerAll();
                } else {
                    decoder.reset();
                }
                count = in.read(chunk);
            }
        } catch (IOException hungUp) {
            LOG.debug("The line to the simulated reader has ended");
        }
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        unplug();
        timer.shutdownNow();
    }
}
