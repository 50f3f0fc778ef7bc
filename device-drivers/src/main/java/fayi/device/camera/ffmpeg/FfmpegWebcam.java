package fayi.device.camera.ffmpeg;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import java.awt.Dimension;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A webcam-capture device whose pictures an ffmpeg child process writes into a pipe. A camera that is pulled out ends the
 * child and not this process. Opened and read by one thread, which must live as long as it is open; closed by any.
 */
final class FfmpegWebcam implements WebcamDevice {
    private static final ColorModel BGR = new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, ColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    private static final int[] OFFSETS = {2, 1, 0};
    // What a pipe holds: more at once would only make the JDK reserve more.
    private static final int PIPE = 64 * 1024;
    private static final int PATIENCE_SECONDS = 2;

    private final PictureSource source;
    private @Nullable Process process;
    private boolean closed;

    /** Of that source; nothing runs yet. */
    FfmpegWebcam(PictureSource source) {
        this.source = source;
    }

    @Override
    public String getName() {
        return source.input();
    }

    @Override
    public Dimension[] getResolutions() {
        return new Dimension[] {getResolution()};
    }

    @Override
    public Dimension getResolution() {
        return new Dimension(source.width(), source.height());
    }

    @Override
    public void setResolution(Dimension size) {
        if (!size.equals(getResolution())) {
            throw new WebcamException("The size of the pictures is set in station.yaml");
        }
    }

    @Override
    public synchronized void open() {
        if (closed || process != null) {
            return;
        }
        try {
            process = new ProcessBuilder(source.command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
        } catch (IOException missing) {
            throw new WebcamException("ffmpeg does not begin. Install it: apt-get install ffmpeg", missing);
        }
    }

    /**
     * The next picture, which nobody else holds; null when none follows.
     *
     * <p>The picture lies in the array it was read into, so that whoever wants the bytes need not copy them.
     */
    @Override
    public @Nullable BufferedImage getImage() {
        Process running = process();
        if (running == null) {
            return null;
        }
        byte[] picture = new byte[source.width() * source.height() * 3];
        return fill(running.getInputStream(), picture) ? wrap(picture) : null;
    }

    private static boolean fill(InputStream pipe, byte[] picture) {
        int filled = 0;
        while (filled < picture.length) {
            try {
                int count = pipe.read(picture, filled, Math.min(PIPE, picture.length - filled));
                if (count < 0) {
                    return false;
                }
                filled += count;
            } catch (IOException closed) {
                return false;
            }
        }
        return true;
    }

    private BufferedImage wrap(byte[] picture) {
        int row = source.width() * 3;
        return new BufferedImage(
                BGR,
                Raster.createInterleavedRaster(
                        new DataBufferByte(picture, picture.length),
                        source.width(),
                        source.height(),
                        row,
                        3,
                        OFFSETS,
                        null),
                false,
                null);
    }

    private synchronized @Nullable Process process() {
        return process;
    }

    @Override
    public void close() {
        Process running;
        synchronized (this) {
            closed = true;
            running = process;
        }
        if (running == null) {
            return;
        }
        running.destroyForcibly();
        try {
            if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new WebcamException("ffmpeg does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void dispose() {
        close();
    }

    @Override
    public synchronized boolean isOpen() {
        return process != null && !closed;
    }
}
