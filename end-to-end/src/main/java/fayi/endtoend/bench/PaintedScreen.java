package fayi.endtoend.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sees from outside when the first screen stands on the display, whoever painted it: looks at the frame buffer that Xvfb
 * keeps in a file (option -fbdir) in the format XWD (X11/XWDFile.h), which asks nothing of the X server.
 */
final class PaintedScreen {
    private static final long PATIENCE_SECONDS = 60;
    /** Words of the header, each of four bytes, big-endian. */
    private static final int HEADER_SIZE = 0;

    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_OF_A_COLOUR = 12;
    /** Below the words of the top, in the panel that says it is free, in the button that begins, in the bar: all differ. */
    private static final List<Spot> SPOTS = List.of(
            new Spot(540, 140, 0xFFFFFF),
            new Spot(540, 1100, 0xF7F5F0),
            new Spot(75, 830, 0x145A32),
            new Spot(100, 1620, 0x0E3E7E),
            new Spot(20, 1900, 0xFFFFFF));

    private final ByteBuffer frame;

    private record Spot(int x, int y, int colour) {}

    /** The screen whose frame buffer lies in {@code directory}. */
    PaintedScreen(Path directory) throws IOException {
        try (FileChannel file = FileChannel.open(directory.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            frame = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }

    /** Waits until all of the first screen's areas have their colours; answers when that was, in System.nanoTime. */
    long awaitPainted(Process painter) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isPainted()) {
            if (!painter.isAlive() || System.nanoTime() > end) {
                throw new IOException("The first screen was not painted; see the logs in build/bench");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return System.nanoTime();
    }

    /** Waits until the last one's picture is gone. */
    void awaitEmpty() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (isPainted()) {
            if (System.nanoTime() > end) {
                throw new IOException("The last first screen stays on the display");
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private boolean isPainted() {
        return SPOTS.stream().allMatch(spot -> colour(spot.x(), spot.y()) == spot.colour());
    }

    private int colour(int x, int y) {
        int begin = header(HEADER_SIZE) + header(COLOURS) * BYTES_OF_A_COLOUR;
        ByteBuffer pixels = frame.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return pixels.getInt(begin + y * header(BYTES_PER_LINE) + x * Integer.BYTES) & 0xFFFFFF;
    }

    private int header(int word) {
        return frame.getInt(word * Integer.BYTES);
    }
}
