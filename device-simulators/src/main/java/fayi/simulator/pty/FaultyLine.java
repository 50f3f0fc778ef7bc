package fayi.simulator.pty;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device's end of a serial line that can go wrong: a pseudo-terminal, bytes as fast as the wire would carry them, and the
 * faults of {@link LineFault} in both directions, one at a time or by script. What the driver sends is handed to an {@link Ear}
 * on the line's own thread. All methods may be called on any thread.
 */
public final class FaultyLine implements AutoCloseable {
    /** Hears what the driver sends. Called on the thread {@code simulator-<name>}. */
    @FunctionalInterface
    public interface Ear {
        /** The first {@code count} of {@code bytes} came; it may answer by {@link FaultyLine#write}. */
        void heard(FaultyLine line, byte[] bytes, int count);

        /** The port was plugged in: whatever had come before is over. Called before anything is heard. */
        default void pluggedIn(FaultyLine line) {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(FaultyLine.class);
    private static final int JOINING_MILLIS = 2000;

    private final Path port;
    private final String name;
    private final Ear ear;
    private final ScheduledThreadPoolExecutor timer;
    private final FaultPlayer player;
    private final FaultyBytes toDriver = new FaultyBytes();
    private final FaultyBytes fromDriver = new FaultyBytes();
    private final Object writing = new Object();
    private volatile int baud;
    private volatile @Nullable PacedLine paced;
    private final AtomicLong plugTurn = new AtomicLong();
    private @Nullable PseudoTerminal terminal;
    private @Nullable Thread hearing;
    private boolean closed;

    private FaultyLine(Path port, int baud, String name, Ear ear) {
        this.port = port;
        this.baud = baud;
        this.name = name;
        this.ear = ear;
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "simulator-" + name + "-timer");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        player = new FaultPlayer(this::later, this::nowWrong);
    }

    /**
     * Makes the port.
     *
     * @param port where the driver finds it
     * @param baud bits a second; see {@link #driverSpeed} for a driver that is set to another one
     * @param name of the device, for its threads
     * @throws IOException when the port cannot be made
     */
    public static FaultyLine open(Path port, int baud, String name, Ear ear) throws IOException {
        FaultyLine line = new FaultyLine(port, baud, name, ear);
        line.plugIn();
        return line;
    }

    /** Where the driver finds it. */
    public Path port() {
        return port;
    }

    /** Lets this go wrong from now on, in place of what did; {@link LineFault.None} ends a script too. */
    public void fault(LineFault fault) {
        play(FaultScript.of(fault));
    }

    /** Plays a script from its beginning, in place of what was played. */
    public void play(FaultScript script) {
        player.play(script);
    }

    /** What goes wrong at this moment. */
    public LineFault fault() {
        return player.current();
    }

    /** What is played; one step "none" when nothing is. */
    public FaultScript script() {
        return player.script();
    }

    /** Whether the port is there now. */
    public boolean isPluggedIn() {
        return paced != null;
    }

    /** Bits a second. */
    public int baud() {
        return baud;
    }

    /** The speed to which the driver has set its port, in bits a second; empty when nobody can say. */
    public OptionalInt driverSpeed() {
        PseudoTerminal open;
        synchronized (this) {
            open = terminal;
        }
        return open == null ? OptionalInt.empty() : open.speed();
    }

    /** The speed, from the next message on. */
    public void setBaud(int next) {
        baud = next;
        PacedLine open = paced;
        if (open != null) {
            open.setBaud(next);
        }
    }

    /** What {@code count} bytes take on the wire, in nanoseconds. */
    public long nanosOf(int count) {
        return TimeUnit.SECONDS.toNanos(1) * count * 10 / baud;
    }

    /** The next message begins no earlier than at {@code nanos} of {@link System#nanoTime()}. */
    public void notBefore(long nanos) {
        synchronized (writing) {
            PacedLine open = paced;
            if (open != null) {
                open.notBefore(nanos);
            }
        }
    }

    /** Sends one message to the driver; returns when its last byte has left. While the port is gone it is lost. */
    public void write(byte[] message) {
        synchronized (writing) {
            List<FaultyBytes.Part> parts;
            synchronized (player) {
                parts = toDriver.pass(message);
            }
            PacedLine open = paced;
            try {
                for (FaultyBytes.Part part : parts) {
                    if (open != null) {
                        open.notBefore(System.nanoTime() + part.pauseBefore().toNanos());
                        open.write(part.bytes(), 0, part.bytes().length);
                    }
                }
            } catch (IOException hungUp) {
                LOG.debug("The line of the simulated {} has ended", name);
            }
            player.messageSent();
        }
    }

    private void later(Duration time, Runnable wake) {
        try {
            timer.schedule(wake, time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ended) {
            LOG.debug("The line of the simulated {} is closed", name);
        }
    }

    /** Under the player's lock. */
    private void nowWrong(LineFault fault, long seed) {
        LineFault none = new LineFault.None();
        toDriver.set(fault instanceof LineFault.FromDriver ? none : fault, seed);
        fromDriver.set(fault instanceof LineFault.FromDriver turned ? turned.fault() : none, seed);
        long turn = plugTurn.incrementAndGet();
        if (fault instanceof LineFault.Flap flap) {
            Duration round = flap.away().plus(flap.back());
            for (int i = 0; i < flap.times(); i++) {
                Duration begin = round.multipliedBy(i);
                later(begin, () -> onlyIn(turn, this::unplug));
                later(begin.plus(flap.away()), () -> onlyIn(turn, this::plugIn));
            }
        } else if (fault.concernsThePlug()) {
            // Also when it is over by then: a port that goes for no time at all has gone.
            later(Duration.ZERO, this::unplug);
        } else {
            later(Duration.ZERO, () -> onlyIn(turn, this::plugIn));
        }
    }

    private interface PlugAction {
        void run() throws IOException;
    }

    private void onlyIn(long turn, PlugAction action) {
        if (plugTurn.get() != turn) {
            return;
        }
        try {
            action.run();
        } catch (IOException failed) {
            LOG.error("The port of the simulated {} did not come back", name, failed);
        }
    }

    private synchronized void plugIn() throws IOException {
        if (closed || terminal != null) {
            return;
        }
        PseudoTerminal opened = PseudoTerminal.open(port);
        Thread thread = new Thread(() -> hear(opened), "simulator-" + name);
        thread.setDaemon(true);
        terminal = opened;
        hearing = thread;
        ear.pluggedIn(this);
        paced = new PacedLine(opened.toDriver(), baud);
        thread.start();
    }

    private void unplug() {
        PseudoTerminal gone;
        Thread ending;
        synchronized (this) {
            gone = terminal;
            ending = hearing;
            terminal = null;
            hearing = null;
            paced = null;
        }
        if (gone == null || ending == null) {
            return;
        }
        gone.close();
        ending.interrupt();
        try {
            ending.join(JOINING_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(PseudoTerminal opened) {
        byte[] chunk = new byte[1024];
        try (InputStream in = opened.fromDriver()) {
            int count = in.read(chunk);
            while (count >= 0) {
                List<FaultyBytes.Part> parts;
                synchronized (player) {
                    parts = fromDriver.pass(Arrays.copyOf(chunk, count));
                }
                for (FaultyBytes.Part part : parts) {
                    LockSupport.parkNanos(part.pauseBefore().toNanos());
                    ear.heard(this, part.bytes(), part.bytes().length);
                }
                count = in.read(chunk);
            }
        } catch (IOException hungUp) {
            LOG.debug("The line of the simulated {} has ended", name);
        }
    }

    /** Takes the port away for good. Idempotent. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        timer.shutdownNow();
        unplug();
    }
}
