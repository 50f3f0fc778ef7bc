package fayi.simulator.receipt;

import fayi.simulator.pty.FaultyLine;
import fayi.simulator.pty.LineFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private final Path tray;
    private final PrinterCondition condition = new PrinterCondition();
    private final List<PrintedReceipt> printed = new CopyOnWriteArrayList<>();
    private final AtomicInteger linesLeft = new AtomicInteger(FOREVER);
    private final Roll roll = new Roll(WIDTH);
    private volatile ReceiveBuffer buffer = new ReceiveBuffer();
    private volatile Duration pace = Duration.ZERO;
    private volatile List<String> misunderstood = List.of();
    private volatile boolean overflowed;
    private volatile boolean hanging;
    private volatile RealTimeEar ear = ear(buffer);
    private volatile @Nullable FaultyLine line;
    private @Nullable Thread engine;

    private SimulatedReceiptPrinter(Path tray) {
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
        SimulatedReceiptPrinter printer = new SimulatedReceiptPrinter(tray);
        printer.line = FaultyLine.open(port, baud, "receipt-printer", printer.new Wire());
        return printer;
    }

    /** Where its serial port is. */
    public Path port() {
        return line().port();
    }

    /** Its line, for the faults of lines: what it answers goes wrong; the cable comes and goes while it prints on. */
    public FaultyLine line() {
        return Objects.requireNonNull(line);
    }

    /** What was cut off, the oldest first. */
    public List<PrintedReceipt> printed() {
        return List.copyOf(printed);
    }

    /** Takes what was cut off away; the pictures in the tray stay. */
    public void clearTray() {
        printed.clear();
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

    /** Whether its knife is stuck. */
    public boolean isCutterStuck() {
        return condition.isCutterStuck();
    }

    /** How long a line takes from now on. */
    public void pace(Duration aLine) {
        pace = aLine;
    }

    /** Pulls the plug of the mains: its port vanishes and what it had received is lost; what hangs from it stays. */
    public void turnOff() {
        line().fault(new LineFault.Unplugged());
        endWork();
    }

    /** Puts that plug in again. */
    public void turnOn() {
        line().fault(new LineFault.None());
    }

    private synchronized void beginWork() {
        endWork();
        ReceiveBuffer fresh = new ReceiveBuffer();
        buffer = fresh;
        ear = ear(fresh);
        roll.forgetLine();
        settle();
        EscPosInterpreter interpreter = new EscPosInterpreter(fresh::next, roll, new Inside(fresh));
        misunderstood = interpreter.misunderstood();
        Thread begun = new Thread(() -> work(interpreter), "simulator-receipt-engine");
        begun.setDaemon(true);
        begun.start();
        engine = begun;
    }

    private synchronized void endWork() {
        overflowed |= buffer.hasOverflowed();
        buffer.end();
        try {
            if (engine != null) {
                engine.join(TimeUnit.SECONDS.toMillis(2));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        engine = null;
    }

    private RealTimeEar ear(ReceiveBuffer to) {
        return new RealTimeEar(
                what -> answer(new byte[] {(byte) condition.realTime(what)}),
                () -> {
                    to.clear();
                    answer(CLEARED);
                },
                octet -> to.add((byte) octet));
    }

    private void answer(byte[] bytes) {
        FaultyLine open = line;
        if (open != null) {
            open.write(bytes);
        }
    }

    private final class Wire implements FaultyLine.Ear {
        @Override
        public void heard(FaultyLine from, byte[] bytes, int count) {
            RealTimeEar hearing = ear;
            for (int index = 0; index < count; index++) {
                hearing.hear(bytes[index] & 0xFF);
            }
        }

        @Override
        public void pluggedIn(FaultyLine line) {
            beginWork();
        }
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

    /** Takes it away for good. Idempotent. */
    @Override
    public void close() {
        line().close();
        endWork();
    }
}
