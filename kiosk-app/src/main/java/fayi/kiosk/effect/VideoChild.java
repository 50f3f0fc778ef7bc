package fayi.kiosk.effect;

import fayi.device.camera.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * An ffmpeg that makes pictures of a video and plays its sound. Its pace is that of who takes the pictures: it writes sound and
 * pictures by their time, and waits where the pipe is full. A broken video ends the child and nothing else. Used by one thread.
 */
final class VideoChild implements AutoCloseable {
    /** Pictures a second; what a video has more is left out. */
    static final int RATE = 25;
    /** Of all videos: fits a screen in either direction without scaling it there, which costs most without a graphics card. */
    static final int WIDTH = 800;

    static final int HEIGHT = 450;
    private static final int BUFFERS = 3;
    private static final long MOST_SECONDS = 8;
    private static final byte[] END = {};

    private final Process process;
    private final BlockingQueue<byte[]> filled = new ArrayBlockingQueue<>(BUFFERS + 1);
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BUFFERS + 1);

    private VideoChild(Process process) {
        this.process = process;
        for (int buffer = 0; buffer < BUFFERS; buffer++) {
            free.add(new byte[WIDTH * HEIGHT * 3]);
        }
        Thread reader = new Thread(this::read, "effect-video-frames");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Begins.
     *
     * @param volume in percent; 0 without sound, and without need of a sound server
     * @param from how many pictures are left out at its beginning
     */
    static VideoChild start(Path file, int volume, long from) throws IOException {
        Process process = new ProcessBuilder(command(file, volume, from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        return new VideoChild(process);
    }

    /** The kernel ends it with the thread that began it, so it does not outlive a station that is killed. */
    private static List<String> command(Path file, int volume, long from) {
        String size = WIDTH + ":" + HEIGHT;
        String fit = "scale=" + size + ":force_original_aspect_ratio=decrease:flags=fast_bilinear,pad=" + size
                + ":(ow-iw)/2:(oh-ih)/2,fps=" + RATE;
        List<String> command = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL", "ffmpeg", "-nostdin"));
        // The file alone is read, whatever it asks for.
        command.addAll(List.of("-loglevel", "quiet", "-protocol_whitelist", "file", "-f", "mp4"));
        command.addAll(List.of("-ss", String.valueOf((double) from / RATE), "-i", "file:" + file));
        command.addAll(List.of("-map", "0:v:0", "-vf", fit, "-pix_fmt", "bgr24", "-f", "rawvideo", "pipe:1"));
        if (volume > 0) {
            command.addAll(List.of("-map", "0:a:0", "-af", "volume=" + volume / 100.0));
            command.addAll(List.of("-f", "pulse", "-buffer_duration", "200", "fayi"));
        }
        return List.copyOf(command);
    }

    /**
     * The next picture; nothing after the last, and when none has come for seconds though nobody waits.
     *
     * @param paused whether the pictures are not wanted now
     */
    Optional<byte[]> next(BooleanSupplier paused) throws InterruptedException {
        byte[] frame = filled.poll(MOST_SECONDS, TimeUnit.SECONDS);
        while (frame == null && paused.getAsBoolean()) {
            frame = filled.poll(MOST_SECONDS, TimeUnit.SECONDS);
        }
        return Optional.ofNullable(frame).filter(pixels -> pixels.length > 0);
    }

    /** Hands a picture on and takes its bytes back. */
    void show(byte[] frame, CameraPicture picture) {
        picture.show(new Frame(WIDTH, HEIGHT, frame, System.nanoTime()), pixels -> {});
        free.add(frame);
    }

    private void read() {
        try (InputStream pipe = process.getInputStream()) {
            byte[] frame = free.take();
            while (frame.length > 0 && pipe.readNBytes(frame, 0, frame.length) == frame.length) {
                filled.put(frame);
                frame = free.take();
            }
        } catch (IOException | InterruptedException closed) {
            // The end, in whatever way, is told below.
        } finally {
            filled.add(END);
        }
    }

    /** Ends the child; the reader ends with the pipe, or with the empty buffer where it waits for one. */
    @Override
    public void close() {
        process.destroyForcibly();
        free.add(END);
    }
}
