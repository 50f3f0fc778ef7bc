package fayi.simulator.receipt;

import fayi.simulator.pty.PacedLine;
import fayi.simulator.pty.PseudoTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A receipt printer of 80 mm at the far end of a serial line. What it prints is kept as {@link PrintedReceipt}, and as a
 * picture in the tray. While it has no paper, an open cover or a stuck knife it works on nothing and still answers DLE EOT, as
 * real ones do. All methods may be called on any thread.
 */
public final class SimulatedReceiptPrinter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedReceiptPrinter.class);
    private static final int WIDTH = 576;
    private static final byte[] CLEARED = {0x37, 0x25, 0x00};
    private static final int FOREVER = Integer.MAX_VALUE;

    private final Path port;
    private final int baud;
    private final Path tray;
    private final PrinterCondition condition = new PrinterCondition();
    private final List<PrintedReceipt> printed = new CopyOnWriteArrayList<>();
    private final AtomicInteger linesLeft = new AtomicInteger(FOREVER);
    private final AtomicInteger answers = new AtomicInteger();
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, task -> daemon("later", task));
    private final Roll roll = new Roll(WIDTH);
    private volatile ReceiveBuffer buffer = new ReceiveBuffer();
    private volatile AnswerFault fault = AnswerFault.NONE;
    private volatile Duration pace = Duration.ZERO;
    private volatile List<String> misunderstood = List.of();
    private volatile boolean overflowed;
    private volatile boolean hanging;
    private volatile @Nullable PacedLine line;
    private @Nullable PseudoTerminal terminal;
    private @Nullable Thread engine;

    private SimulatedReceiptPrinter(Path port, int baud, Path tray) {
        this.port = port;
        this.baud = baud;
        this.tray = tray;
    }

    /**
     * Plugs a printer with paper in.
     *
     * @param port where its serial port appears
     * @param baud its speed
     * @param tray a directory for the pictures of its receipts; made when it is not there
     * @throws IOException when the port or the directory cannot be made
     */
    public static SimulatedReceiptPrinter open(Path port, int baud, Path tray) throws IOException {
        Files.createDirectories(tray);
        SimulatedReceiptPrinter printer = new SimulatedReceiptPrinter(port, baud, tray);
        printer.plugIn();
        return printer;
    }

    /** Where its serial port is. */
    public Path port() {
        return port;
    }

    /** What was cut off, the oldest first. */
    public List<PrintedReceipt> printed() {
        return List.copyOf(printed);
    }

    /** Commands that it did not know, in words. */
    public List<String> misunderstood() {
        return List.copyOf(misunderstood);
    }

    /** Whether more was sent than its buffer holds. */
    public boolean hasLostBytes() {
        return overflowed || buffer.hasOverflowed();
    }

    /** The roll ends. */
    public void paperEmpty() {
        condition.empty(true);
        settle();
    }

    /** The roll ends after so many lines more. */
    public void runOutAfter(int lines) {
        linesLeft.set(lines);
    }

    /** The roll is thin, or no longer. */
    public void paperNearEnd(boolean whether) {
        condition.nearEnd(whether);
    }

    /** A new roll. */
    public void addPaper() {
        linesLeft.set(FOREVER);
        condition.empty(false);
        condition.nearEnd(false);
        settle();
    }

    /** Opens or closes the cover. */
    public void coverOpen(boolean whether) {
        condition.coverOpen(whether);
        settle();
    }

    /** The knife is stuck, or free. */
    public void cutterStuck(boolean whether) {
        condition.cutterStuck(whether);
        settle();
    }

    /** Whether paper with print on it hangs from it. */
    public boolean hasBegun() {
        return hanging;
    }

    /** Whether there is paper in it. */
    public boolean hasPaper() {
        return !condition.isEmpty();
    }

    /** Whether the roll is thin. */
    public boolean isPaperNearEnd() {
        return condition.isNearEnd();
    }

    /** Whether its cover is open. */
    public boolean isCoverOpen() {
        return condition.isCoverOpen();
    }

    /** How long a line takes from now on. */
    public void pace(Duration aLine) {
        pace = aLine;
    }

    /** What is wrong with its answers from now on. */
    public void fault(AnswerFault changed) {
        fault = changed;
    }

    /** Pulls the plug: its port vanishes and what it had received is lost; the paper that hangs from it stays. */
    public synchronized void unplug() {
        PseudoTerminal gone = terminal;
        terminal = null;
        line = null;
        overflowed |= buffer.hasOverflowed();
        buffer.end();
        if (gone != null) {
            gone.close();
        }
        awaitEnd(engine);
        engine = null;
    }

    private static void awaitEnd(@Nullable Thread working) {
        try {
            if (working != null) {
                working.join(TimeUnit.SECONDS.toMillis(2));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts the plug in again. */
    public synchronized void plug() {
        try {
            plugIn();
        } catch (IOException failed) {
            LOG.error("The simulated receipt printer's port did not come back", failed);
        }
    }

    /** The port goes away and comes back after a while. */
    public void hangUp(Duration away) {
        unplug();
        later.schedule(this::plug, away.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void plugIn() throws IOException {
        if (terminal != null || later.isShutdown()) {
            return;
        }
        PseudoTerminal opened = PseudoTerminal.open(port);
        ReceiveBuffer fresh = new ReceiveBuffer();
        terminal = opened;
        buffer = fresh;
        line = new PacedLine(opened.toDriver(), baud);
        roll.forgetLine();
        settle();
        EscPosInterpreter interpreter = new EscPosInterpreter(fresh::next, roll, new Inside(fresh));
        misunderstood = interpreter.misunderstood();
        daemon("ear", () -> listen(opened.fromDriver(), fresh)).start();
        Thread begun = daemon("engine", () -> work(interpreter));
        begun.start();
        engine = begun;
    }

    private void listen(InputStream from, ReceiveBuffer to) {
        RealTimeEar ear = new RealTimeEar(
                what -> answer(new byte[] {(byte) condition.realTime(what)}),
                () -> {
                    to.clear();
                    answer(CLEARED);
                },
                octet -> to.add((byte) octet));
        try {
            for (int octet = from.read(); octet >= 0; octet = from.read()) {
                ear.hear(octet);
            }
        } catch (IOException hungUp) {
            LOG.debug("The line of the simulated receipt printer has ended");
        }
        to.end();
    }

    private static void work(EscPosInterpreter interpreter) {
        try {
            interpreter.run();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle() {
        buffer.stopped(condition.stopped());
    }

    private void answer(byte[] bytes) {
        synchronized (answers) {
            answerInTurn(bytes);
        }
    }

    private void answerInTurn(byte[] bytes) {
        PacedLine open = line;
        boolean lost = fault == AnswerFault.SILENT || fault == AnswerFault.HALF && answers.incrementAndGet() % 2 == 0;
        if (open == null || lost) {
            return;
        }
        byte[] sent = bytes.clone();
        if (fault == AnswerFault.CORRUPT) {
            for (int index = 0; index < sent.length; index++) {
                sent[index] ^= 0x55;
            }
        }
        try {
            for (int times = 0; times < (fault == AnswerFault.DOUBLED ? 2 : 1); times++) {
                open.write(sent, 0, sent.length);
            }
        } catch (IOException hungUp) {
            LOG.debug("The line of the simulated receipt printer has ended");
        }
    }

    private final class Inside implements EscPosInterpreter.Outside {
        private final ReceiveBuffer received;

        private Inside(ReceiveBuffer received) {
            this.received = received;
        }

        @Override
        public boolean line() throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(pace.toNanos());
            if (linesLeft.get() != FOREVER && linesLeft.decrementAndGet() <= 0) {
                condition.empty(true);
                settle();
            }
            boolean comes = received.awaitGo();
            hanging |= comes;
            return comes;
        }

        @Override
        public void cut() throws InterruptedException {
            if (!line()) {
                return;
            }
            PrintedReceipt receipt = roll.cut();
            hanging = false;
            if (receipt == null) {
                return;
            }
            try {
                Path picture = tray.resolve("receipt-%03d.png".formatted(printed.size() + 1));
                ImageIO.write(receipt.picture(), "png", picture.toFile());
            } catch (IOException full) {
                LOG.error("A receipt's picture could not be kept", full);
            }
            printed.add(receipt);
        }

        @Override
        public void answer(byte[] bytes) {
            SimulatedReceiptPrinter.this.answer(bytes);
        }

        @Override
        public int paperSensor() {
            return condition.paperSensor();
        }
    }

    private static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, "simulator-receipt-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        later.shutdownNow();
        unplug();
    }
}
