package fayi.device.camera.ffmpeg;

import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Holds the newest frame for somebody who takes them at leisure; the one before is overwritten. Thread-safe. */
final class FrameSlot implements Camera.FrameListener {
    private @Nullable Frame newest;
    private @Nullable DeviceException lost;
    private boolean cleared;

    @Override
    public synchronized void frame(Frame frame) {
        if (cleared) {
            destroy(frame);
            return;
        }
        Frame before = newest;
        if (before != null) {
            destroy(before);
        }
        newest = frame;
        notifyAll();
    }

    @Override
    public synchronized void lost(DeviceException reason) {
        lost = reason;
        notifyAll();
    }

    /**
     * The newest frame, which belongs to the caller; waits for it.
     *
     * @throws DeviceException when none follows
     */
    synchronized Frame take() throws DeviceException, InterruptedException {
        while (newest == null) {
            DeviceException reason = lost;
            if (reason != null) {
                throw reason;
            }
            wait();
        }
        Frame taken = newest;
        newest = null;
        return taken;
    }

    /** Overwrites a frame. */
    void destroy(Frame frame) {
        Arrays.fill(frame.bgr(), (byte) 0);
    }

    /** Overwrites what it holds and whatever still comes. */
    synchronized void clear() {
        cleared = true;
        Frame held = newest;
        newest = null;
        if (held != null) {
            destroy(held);
        }
    }
}
