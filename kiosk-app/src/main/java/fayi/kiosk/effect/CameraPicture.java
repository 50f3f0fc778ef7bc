package fayi.kiosk.effect;

import fayi.device.camera.Frame;
import fayi.kiosk.picture.NewestPicture;
import fayi.kiosk.picture.Picture;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.Consumer;

/** The newest picture of one opening of a camera. Safe for use by several threads. */
final class CameraPicture {
    private static final int OPAQUE = 0xff000000;

    private final boolean mirrored;
    private final NewestPicture newest = new NewestPicture();

    /**
     * @param mirrored left and right changed, as a person knows themselves
     */
    CameraPicture(boolean mirrored) {
        this.mirrored = mirrored;
    }

    /** For the screen, and for stills. */
    Picture picture() {
        return newest;
    }

    /** Takes a picture and overwrites the frame it came in; only overwrites it once the picture was cleared. */
    void replace(Frame frame) {
        show(frame, pixels -> {});
        Arrays.fill(frame.bgr(), (byte) 0);
    }

    /** Takes a picture, drawn over by {@code overlay}; the frame stays as it is. */
    void show(Frame frame, Consumer<IntBuffer> overlay) {
        newest.replace(frame.width(), frame.height(), target -> {
            convert(frame, target);
            overlay.accept(target.asIntBuffer());
        });
    }

    private void convert(Frame frame, ByteBuffer target) {
        IntBuffer pixels = target.asIntBuffer();
        int[] row = new int[frame.width()];
        for (int number = 0; number < frame.height(); number++) {
            convert(frame.bgr(), number * row.length * 3, row);
            pixels.put(number * row.length, row);
        }
        Arrays.fill(row, 0);
    }

    private void convert(byte[] bgr, int begin, int[] row) {
        int from = begin;
        int to = mirrored ? row.length - 1 : 0;
        int step = mirrored ? -1 : 1;
        for (int column = 0; column < row.length; column++) {
            row[to] = OPAQUE | (bgr[from + 2] & 0xff) << 16 | (bgr[from + 1] & 0xff) << 8 | (bgr[from] & 0xff);
            from += 3;
            to += step;
        }
    }

    /** Overwrites the picture and gives it up for good. */
    void clear() {
        newest.clear();
    }
}
