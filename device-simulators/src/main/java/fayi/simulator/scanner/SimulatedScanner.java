package fayi.simulator.scanner;

import fayi.simulator.pty.FaultyLine;
import fayi.simulator.pty.LineFault;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A scanner's end of a serial line. All methods may be called on any thread and return at once; what they ask for happens in
 * their order, as fast as the wire would be.
 */
public final class SimulatedScanner implements AutoCloseable {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final FaultyLine line;
    private final Random noise = new Random(1);
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "simulator-scanner-codes");
        made.setDaemon(true);
        return made;
    });

    private SimulatedScanner(FaultyLine line) {
        this.line = line;
    }

    /**
     * Plugs a scanner in.
     *
     * @param port where its serial port appears
     * @param baud its speed
     * @throws IOException when the port cannot be made
     */
    public static SimulatedScanner open(Path port, int baud) throws IOException {
        // Nothing is ever said to such a scanner.
        return new SimulatedScanner(FaultyLine.open(port, baud, "scanner", (line, bytes, count) -> {}));
    }

    /** Where its serial port is. */
    public Path port() {
        return line.port();
    }

    /** Its line, for the faults of lines; a code is a message. */
    public FaultyLine line() {
        return line;
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
            thread.schedule(() -> line.write(alone), at, TimeUnit.NANOSECONDS);
            at += pause.toNanos();
        }
    }

    /** Sends bytes as they are: noise, half a code, whatever a test needs. */
    public void send(byte[] bytes) {
        thread.execute(() -> line.write(bytes));
    }

    /** Sends {@code count} bytes without meaning. */
    public void noise(int count) {
        byte[] bytes = new byte[count];
        noise.nextBytes(bytes);
        send(bytes);
    }

    /** The port goes away and comes back after a while. */
    public void hangUp(Duration away) {
        line.fault(new LineFault.HangUp(away));
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        thread.shutdownNow();
        line.close();
    }
}
