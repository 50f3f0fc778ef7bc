package fayi.kiosk.call;

import dev.onvoid.webrtc.media.FourCC;
import dev.onvoid.webrtc.media.video.CustomVideoSource;
import dev.onvoid.webrtc.media.video.NativeI420Buffer;
import dev.onvoid.webrtc.media.video.VideoBufferConverter;
import dev.onvoid.webrtc.media.video.VideoFrame;
import dev.onvoid.webrtc.media.video.VideoFrameBuffer;
import java.nio.ByteBuffer;

/**
 * Brings camera pictures into a call: paces them, shrinks what is larger than the call wants, turns BGR into I420. Safe
 * for use by several threads; after {@link #close()} every picture is refused.
 */
final class CameraFeed implements AutoCloseable {
    private static final byte BLACK_LUMA = 16;
    private static final byte NEUTRAL_CHROMA = (byte) 128;

    private final CustomVideoSource source = new CustomVideoSource();
    private final int greatestWidth;
    private final int greatestHeight;
    private final long shortestGapNanos;
    private long lastNanos = Long.MIN_VALUE;
    private long accepted;
    private boolean hidden;
    private boolean paused;
    private boolean closed;

    CameraFeed(CallSettings settings) {
        greatestWidth = settings.width();
        greatestHeight = settings.height();
        // Cameras jitter: a picture that comes a fifth early is still the next one, not one too many.
        shortestGapNanos = 1_000_000_000L / settings.framesPerSecond() * 4 / 5;
    }

    CustomVideoSource source() {
        return source;
    }

    synchronized void push(int width, int height, byte[] bgr, long nanos) {
        if (width < 2 || height < 2 || bgr.length != width * height * 3) {
            throw new IllegalArgumentException("A camera picture of " + width + "x" + height + " needs "
                    + (long) width * height * 3 + " bytes of BGR, not " + bgr.length + ". Check the camera's format.");
        }
        boolean tooEarly = lastNanos != Long.MIN_VALUE && nanos - lastNanos < shortestGapNanos;
        if (closed || paused || tooEarly) {
            return;
        }
        lastNanos = nanos;
        accepted++;
        if (hidden) {
            pushBlack(nanos);
        } else {
            pushPicture(width, height, bgr, nanos);
        }
    }

    private void pushPicture(int width, int height, byte[] bgr, long nanos) {
        NativeI420Buffer buffer = NativeI420Buffer.allocate(width, height);
        try {
            VideoBufferConverter.convertToI420(bgr, buffer, FourCC.BG24);
            double scale = Math.min(1.0, Math.min((double) greatestWidth / width, (double) greatestHeight / height));
            if (scale == 1.0) {
                source.pushFrame(new VideoFrame(buffer, nanos));
            } else {
                VideoFrameBuffer smaller =
                        buffer.cropAndScale(0, 0, width, height, even(width * scale), even(height * scale));
                try {
                    source.pushFrame(new VideoFrame(smaller, nanos));
                } finally {
                    smaller.release();
                }
            }
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("The camera picture could not be converted for the call.", failure);
        } finally {
            buffer.release();
        }
    }

    private void pushBlack(long nanos) {
        NativeI420Buffer buffer = NativeI420Buffer.allocate(even(greatestWidth), even(greatestHeight));
        try {
            fill(buffer.getDataY(), BLACK_LUMA);
            fill(buffer.getDataU(), NEUTRAL_CHROMA);
            fill(buffer.getDataV(), NEUTRAL_CHROMA);
            source.pushFrame(new VideoFrame(buffer, nanos));
        } finally {
            buffer.release();
        }
    }

    private static void fill(ByteBuffer plane, byte value) {
        for (int index = 0; index < plane.capacity(); index++) {
            plane.put(index, value);
        }
    }

    private static int even(double length) {
        return Math.max(2, (int) Math.round(length) & ~1);
    }

    /** Sends black instead of pictures, at once, so that the desk does not keep the last picture of the person. */
    synchronized void hide(boolean nowHidden, long nanos) {
        hidden = nowHidden;
        if (nowHidden) {
            keepBlack(nanos);
        }
    }

    /** Repeats the black picture while the camera is hidden, for a camera that no longer delivers. */
    synchronized void keepBlack(long nanos) {
        if (hidden && !closed && !paused && (lastNanos == Long.MIN_VALUE || nanos > lastNanos)) {
            lastNanos = nanos;
            pushBlack(nanos);
        }
    }

    /** Refuses pictures while the line carries sound only. */
    synchronized void pause(boolean nowPaused) {
        paused = nowPaused;
    }

    /** Pictures that came from the camera and went into the call. */
    synchronized long accepted() {
        return accepted;
    }

    /** Refuses all further pictures; afterwards the track may be disposed, then {@link #dispose()} may follow. */
    @Override
    public synchronized void close() {
        closed = true;
    }

    void dispose() {
        source.dispose();
    }
}
