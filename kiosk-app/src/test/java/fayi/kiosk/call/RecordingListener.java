package fayi.kiosk.call;

import fayi.kiosk.picture.Picture;
import java.nio.IntBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps what a call tells. */
final class RecordingListener implements CallListener {
    final List<LineState> lines = new CopyOnWriteArrayList<>();
    final AtomicReference<@Nullable Picture> picture = new AtomicReference<>();
    final AtomicReference<@Nullable Duration> firstFrame = new AtomicReference<>();

    @Override
    public void lineChanged(LineState state) {
        lines.add(state);
    }

    @Override
    public void remoteFrame(Picture newest) {
        picture.set(newest);
    }

    @Override
    public void firstFrame(Duration offerToFirstFrame) {
        firstFrame.set(offerToFirstFrame);
    }

    /** The colour in the middle of the newest picture, or 0. */
    int middle() {
        Picture newest = picture.get();
        if (newest == null) {
            return 0;
        }
        int width = newest.width();
        int height = newest.height();
        IntBuffer pixels = IntBuffer.allocate(width * height);
        return newest.copyTo(pixels, width, height) ? pixels.get(height / 2 * width + width / 2) : 0;
    }
}
