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
     * @param baud its speed; a driver that is set to another one is not noticed on a pseudo-terminal
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
        } else {
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
                requests.cameAt(System.nanoTime(), count);
                decoder.accept(chunk, count, requests);
                requests.answerAll();
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
