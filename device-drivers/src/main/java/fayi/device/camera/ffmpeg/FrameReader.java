package fayi.device.camera.ffmpeg;

import com.github.sarxos.webcam.WebcamDevice;
import com.github.sarxos.webcam.WebcamException;
import fayi.device.DeviceException;
import fayi.device.camera.Camera.FrameListener;
import fayi.device.camera.Frame;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the pictures of one opening of a camera to a listener, on a thread of its own that also begins and ends the webcam.
 * It tells one end, and nothing after it. Safe for use by several threads.
 */
final class FrameReader {
    private static final Logger LOG = LoggerFactory.getLogger(FrameReader.class);

    /** Why pictures ended: the camera is there and none comes. */
    static final String NO_PICTURE = "no-picture";

    static final Duration FIRST_PICTURE = Duration.ofSeconds(8);
    static final Duration NEXT_PICTURE = Duration.ofSeconds(2);

    private final String kind;
    private final WebcamDevice webcam;
    private final FrameListener listener;
    private final Thread thread;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile @Nullable String over;
    private boolean begun;
    private volatile boolean ended;

    /** Of a webcam that is not open yet. */
    FrameReader(String kind, WebcamDevice webcam, FrameListener listener) {
        this.kind = kind;
        this.webcam = webcam;
        this.listener = listener;
        this.thread = new Thread(this::read, "device-" + kind + "-frames");
        thread.setDaemon(true);
    }

    /** Opens the webcam and begins. */
    synchronized void begin() {
        if (!ended) {
            begun = true;
            deadline = System.nanoTime() + FIRST_PICTURE.toNanos();
            thread.start();
        }
    }

    /**
     * Looks whether pictures still come.
     *
     * @throws DeviceException.Offline when they do not; nothing has been told to the listener yet
     */
    void check() throws DeviceException.Offline {
        if (ended) {
            return;
        }
        String reason = over;
        if (reason != null) {
            throw new DeviceException.Offline(kind, reason);
        }
        if (System.nanoTime() - deadline > 0) {
            throw new DeviceException.Offline(kind, NO_PICTURE);
        }
    }

    /**
     * Ends the pictures: when it returns none is under way and the child process is gone.
     *
     * @param reason told to the listener; null when the listener's owner ends it
     */
    void end(@Nullable DeviceException reason) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            if (reason != null) {
                listener.lost(reason);
            }
            if (!begun) {
                return;
            }
        }
        closeWebcam();
    }

    private void read() {
        try {
            webcam.open();
            BufferedImage picture = webcam.getImage();
            while (picture != null && deliver(picture)) {
                deadline = System.nanoTime() + NEXT_PICTURE.toNanos();
                picture = webcam.getImage();
            }
            over = "picture-ended";
        } catch (WebcamException missing) {
            over = "ffmpeg-missing";
        } finally {
            closeWebcam();
        }
    }

    // A child that was killed ends when the machine gets round to it; under load that can be later than anybody waits.
    private void closeWebcam() {
        try {
            webcam.close();
        } catch (WebcamException slow) {
            LOG.warn("camera-close-slow kind={}", kind);
        }
    }

    private synchronized boolean deliver(BufferedImage picture) {
        if (ended) {
            return false;
        }
        byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        listener.frame(new Frame(picture.getWidth(), picture.getHeight(), bgr, System.nanoTime()));
        return true;
    }
}
