package fayi.simulator.pad;

import fayi.simulator.pty.FaultyLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

/**
 * A signature pad's end of a serial line, as Wacom's ISDv4 has it: {@code 0} stops it, {@code 1} starts it, {@code *} asks for
 * its size. Somebody who is nobody signs on it. All methods may be called on any thread and return at once.
 */
public final class SimulatedPad implements AutoCloseable {
    /** Its area, in hundredths of a millimetre. */
    public static final int WIDTH = 15_000;

    /** Its area, in hundredths of a millimetre. */
    public static final int HEIGHT = 10_000;

    /** Its hardest pressure. */
    public static final int HARDEST = 1023;

    private static final int VERSION = 261;
    private static final int MILLIS_A_POINT = 8;

    private final FaultyLine line;
    private final Ear ear;
    private final AtomicInteger written = new AtomicInteger();
    private final ScheduledThreadPoolExecutor hand = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "simulator-pad-hand");
        made.setDaemon(true);
        return made;
    });

    private SimulatedPad(FaultyLine line, Ear ear) {
        this.line = line;
        this.ear = ear;
    }

    /**
     * Plugs a pad in.
     *
     * @param port where its serial port appears
     * @param baud its speed; such pads have 19200 or 38400
     * @throws IOException when the port cannot be made
     */
    public static SimulatedPad open(Path port, int baud) throws IOException {
        Ear ear = new Ear();
        return new SimulatedPad(FaultyLine.open(port, baud, "pad", ear), ear);
    }

    private static final class Ear implements FaultyLine.Ear {
        private volatile boolean started;

        @Override
        public void heard(FaultyLine line, byte[] bytes, int count) {
            for (int index = 0; index < count; index++) {
                switch (bytes[index]) {
                    case '0' -> started = false;
                    case '1' -> started = true;
                    case '*' -> line.write(answer());
                    default -> {
                        // It knows no other command, as most pads do not know all.
                    }
                }
            }
        }

        @Override
        public void pluggedIn(FaultyLine line) {
            started = false;
        }
    }

    /** Where its serial port is. */
    public Path port() {
        return line.port();
    }

    /** Its line, for the faults of lines; each packet is a message. */
    public FaultyLine line() {
        return line;
    }

    /** Whether it tells what the pen does. */
    public boolean isStarted() {
        return ear.started;
    }

    /** Lets the hand write the drawn name of nobody, in some two seconds. */
    public void sign() {
        long at = 0;
        for (int[][] stroke : DrawnName.STROKES) {
            for (int[] point : stroke) {
                later(at, true, point[0], point[1], point[2]);
                at += MILLIS_A_POINT;
            }
            int[] last = stroke[stroke.length - 1];
            later(at, false, last[0], last[1], 0);
            at += 5 * MILLIS_A_POINT;
        }
        hand.schedule(
                () -> {
                    if (ear.started) {
                        written.incrementAndGet();
                    }
                },
                at,
                TimeUnit.MILLISECONDS);
    }

    /** Touches it once at a place, in hundredths of a millimetre, and lifts the pen. */
    public void touch(int x, int y) {
        later(0, true, x, y, HARDEST / 2);
        later(MILLIS_A_POINT, true, x, y, HARDEST / 2);
        later(2 * MILLIS_A_POINT, false, x, y, 0);
    }

    /** How many names were written to their end while somebody heard them. */
    public int written() {
        return written.get();
    }

    /** The strokes of the name that {@link #sign} writes: x and y in turn, in hundredths of a millimetre. */
    public static List<double[]> demonstrationName() {
        return Arrays.stream(DrawnName.STROKES)
                .map(stroke -> Arrays.stream(stroke)
                        .flatMapToDouble(point -> DoubleStream.of(point[0], point[1]))
                        .toArray())
                .toList();
    }

    private void later(long millis, boolean tip, int x, int y, int pressure) {
        hand.schedule(
                () -> {
                    if (ear.started) {
                        line.write(packet(0x80 | 0x20 | (tip ? 1 : 0), x, y, pressure, 0, 0, 9));
                    }
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private static byte[] answer() {
        byte[] answer = packet(0xC0, WIDTH, HEIGHT, HARDEST, 0, 0, 11);
        answer[9] = (byte) (VERSION / 128);
        answer[10] = (byte) (VERSION % 128);
        return answer;
    }

    /** Seven bits a byte: the two lowest of each place, and the three highest of the pressure, lie together in the seventh. */
    private static byte[] packet(int first, int x, int y, int pressure, int tiltX, int tiltY, int length) {
        byte[] packet = new byte[length];
        packet[0] = (byte) first;
        packet[1] = (byte) (x / 512);
        packet[2] = (byte) (x / 4 % 128);
        packet[3] = (byte) (y / 512);
        packet[4] = (byte) (y / 4 % 128);
        packet[5] = (byte) (pressure % 128);
        packet[6] = (byte) (x % 4 * 32 + y % 4 * 8 + pressure / 128);
        packet[7] = (byte) tiltX;
        packet[8] = (byte) tiltY;
        return packet;
    }

    /** Unplugs it for good. Idempotent. */
    @Override
    public void close() {
        hand.shutdownNow();
        line.close();
    }
}
