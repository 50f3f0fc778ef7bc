package fayi.kiosk.effect;

import fayi.device.camera.Frame;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The newest frame of one opening of a camera; the one before is overwritten. Safe for use by several threads. */
final class NewestFrame {
    private @Nullable Frame frame;
    private boolean cleared;

    /** Keeps that frame in place of the last; only overwrites it once this was cleared. */
    synchronized void keep(Frame next) {
        destroy(cleared ? next : frame);
        frame = cleared ? null : next;
    }

    /** What {@code work} makes of a copy of the frame, which is overwritten afterwards; nothing when there is no frame. */
    <T> Optional<T> with(Function<Frame, T> work) {
        Frame copy = copy();
        if (copy == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(copy));
        } finally {
            destroy(copy);
        }
    }

    private synchronized @Nullable Frame copy() {
        Frame held = frame;
        return held == null
                ? null
                : new Frame(held.width(), held.height(), held.bgr().clone(), held.nanos());
    }

    /** Overwrites the frame and keeps no other. */
    synchronized void clear() {
        cleared = true;
        destroy(frame);
        frame = null;
    }

    private static void destroy(@Nullable Frame old) {
        if (old != null) {
            Arrays.fill(old.bgr(), (byte) 0);
        }
    }
}
