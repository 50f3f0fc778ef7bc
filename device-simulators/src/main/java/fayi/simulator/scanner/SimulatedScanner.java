package fayi.simulator.scanner;

import fayi.simulator.pty.PacedLine;
import fayi.simulator.pty.PseudoTerminal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A scanner's end of a serial line. All methods may be called on any thread and return at once; what they ask for happens in
 * their order, as fast as the wire would be.
 */
public final class SimulatedScanner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedScanner.class);
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final Path port;
    private final int baud;
    private final Random noise = new Random(1);
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "simulator-scanner");
        made.setDaemon(true);
        return made;
    });
    private volatile @Nullable PseudoTerminal terminal;
    private volatile @Nullable PacedLine line;

    private SimulatedScanner(Path port, int baud) {
        this.port = port;
        this.baud = baud;
    }

    /**
     * Plugs a scanner in.
     *
     * @param port where its serial port appears
     * @param baud its speed
     * @throws IOException when the port cannot be made
     */
    public static SimulatedScanner open(Path port, int baud) throws IOException {
        SimulatedScanner scanner = new SimulatedScanner(port, baud);
        scanner.plugIn();
        return scanner;
    }

    /** Where its serial port is. */
    public Path port() {
        return port;
    }

    /** Shows it a code; sent as UTF-8, as most scanners do. */
    public void show(String code) {
        send((code + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Shows it a code that it sends in GB18030, as some scanners of Chinese make do. */
    public void showInGb18030(String code) {
        send((code + "\r").getBytes(CHINESE));
    }

    /** Shows it a code whose bytes come one by one, with a pause between any two. */
    public void showSlowly(String code, Duration pause) {
        long at = 0;
        for (byte single : (code + "\n").getBytes(StandardCharsets.UTF_8)) {
            byte[] alone = {single};
            thread.schedule(() -> write(alone), at, TimeUnit.NANOSECONDS);
            at += pause.toNanos();
        }
    }

    /** Sends bytes as they are: noise, half a code, whatever a test needs. */
    public void send(byte[] bytes) {
        thread.execute(() -> write(bytes));
    }

    /** Sends {@code count} bytes without meaning. */
    public void noise(int count) {
        byte[] bytes = new byte[count];
        noise.nextBytes(bytes);
        send(bytes);
    }

    /** The port goes away and comes back after a while. */
    public void hangUp(Duration away) {
        thread.execute(this::unplug);
        thread.schedule(this::plugInAgain, away.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void write(byte[] bytes) {
        PacedLine open = line;
        if (open == null) {
            return;
        }
        try {
            open.write(bytes, 0, bytes.length);
        } catch (IOException hungUp) {
            LOG.debug("The line of the simulated scanner has ended");
        }
    }

    private synchronized void plugIn() throws IOException {
        if (thread.isShutdown() || terminal != null) {
            return;
        }
        PseudoTerminal opened = PseudoTerminal.open(port);
        terminal = opened;
        line = new PacedLine(opened.toDriver(), baud);
    }

    private void plugInAgain() {
        try {
            plugIn();
        } catch (IOException failed) {
            LOG.error("The simulated scanner's port did not come back", failed);
        }
    }

    private synchronized void unplug() {
        PseudoTerminal gone = terminal;
        terminal = null;
        line = null;
        if (gone != null) {
            gone.close();
        }
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        thread.shutdownNow();
        unplug();
    }
}
