package fayi.kiosk.effect;

import fayi.device.camera.Frame;
import fayi.kiosk.flow.Pixels;
import fayi.kiosk.picture.Picture;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The newest picture of a camera; the one before is overwritten. Safe for use by several threads. */
final class CameraPicture implements Picture {
    private static final int OPAQUE = 0xff000000;

    private final boolean mirrored;
    private int width;
    private int height;
    private int[] argb = new int[0];
    private long count;
    private boolean cleared;

    /**
     * @param mirrored left and right changed, as a person knows themselves
     */
    CameraPicture(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /** Takes a picture and overwrites the frame it came in; only overwrites it once the picture was cleared. */
    synchronized void replace(Frame frame) {
        if (!cleared) {
            if (frame.width() != width || frame.height() != height) {
                Arrays.fill(argb, 0);
                width = frame.width();
                height = frame.height();
                argb = new int[width * height];
            }
            convert(frame.bgr());
            count++;
        }
        Arrays.fill(frame.bgr(), (byte) 0);
    }

    private void convert(byte[] bgr) {
        int from = 0;
        for (int row = 0; row < height; row++) {
            int to = mirrored ? (row + 1) * width - 1 : row * width;
            int step = mirrored ? -1 : 1;
            for (int column = 0; column < width; column++) {
                argb[to] = OPAQUE | (bgr[from + 2] & 0xff) << 16 | (bgr[from + 1] & 0xff) << 8 | (bgr[from] & 0xff);
                from += 3;
                to += step;
            }
        }
    }

    /** A copy of the newest picture, when there is one. */
    synchronized Optional<Pixels> still() {
        return width == 0 ? Optional.empty() : Optional.of(new Pixels(width, height, argb.clone()));
    }

    /** Overwrites the picture and gives it up for good. */
    synchronized void clear() {
        cleared = true;
        Arrays.fill(argb, 0);
        argb = new int[0];
        width = 0;
        height = 0;
    }

    @Override
    public synchronized int width() {
        return width;
    }

    @Override
    public synchronized int height() {
        return height;
    }

    @Override
    public synchronized long count() {
        return count;
    }

    @Override
    public synchronized boolean copyTo(IntBuffer target, int targetWidth, int targetHeight) {
        if (width == 0 || targetWidth != width || targetHeight != height) {
            return false;
        }
        target.duplicate().clear().put(argb);
        return true;
    }
}
