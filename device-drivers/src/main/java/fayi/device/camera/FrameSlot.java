package fayi.device.camera;

import fayi.device.DeviceException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Holds the newest frame for somebody who takes them at leisure; the one before is overwritten. Thread-safe. */
public final class FrameSlot implements Camera.FrameListener {
    private @Nullable Frame newest;
    private @Nullable DeviceException lost;
    private boolean cleared;

    /** An empty one. */
    public FrameSlot() {}

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
    public synchronized Frame take() throws DeviceException, InterruptedException {
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
    public void destroy(Frame frame) {
        Arrays.fill(frame.bgr(), (byte) 0);
    }

    /** Overwrites what it holds and whatever still comes. */
    public synchronized void clear() {
        cleared = true;
        Frame held = newest;
        newest = null;
        if (held != null) {
            destroy(held);
        }
    }
}
