package fayi.kiosk.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * The newest picture of a camera or of the desk, as the pre-multiplied ARGB integers that a JavaFX {@code PixelBuffer} wants.
 * One buffer, overwritten by each picture and copied by whoever draws: the drawing side owns its own buffer, so a picture
 * never tears and a closed camera or call holds nothing. Safe for use by several threads.
 */
public final class NewestPicture implements Picture {
    private int width;
    private int height;
    private ByteBuffer pixels = ByteBuffer.allocateDirect(0);
    private boolean cleared;
    private long count;

    /** Writes pixels of the size that was asked for into the given buffer. */
    @FunctionalInterface
    public interface Writer<E extends Exception> {
        /** Fills {@code target} from its beginning, four bytes a pixel in the machine's order. */
        void write(ByteBuffer target) throws E;
    }

    /** Takes a new picture; nothing happens once the picture was cleared. */
    public synchronized <E extends Exception> void replace(int newWidth, int newHeight, Writer<E> writer) throws E {
        if (cleared) {
            return;
        }
        if (newWidth != width || newHeight != height) {
            zero();
            pixels = ByteBuffer.allocateDirect(newWidth * newHeight * 4).order(ByteOrder.nativeOrder());
            width = newWidth;
            height = newHeight;
        }
        writer.write(pixels.clear());
        count++;
    }

    /** Pixels a row; 0 before the first picture and after the end. Changes when the picture does. */
    @Override
    public synchronized int width() {
        return width;
    }

    /** Rows; 0 before the first picture and after the end. */
    @Override
    public synchronized int height() {
        return height;
    }

    @Override
    public synchronized long count() {
        return count;
    }

    /**
     * Copies the newest picture to the beginning of {@code target} without moving its position.
     *
     * @param targetWidth pixels a row of the target
     * @param targetHeight rows of the target
     * @return false when there is no picture or its size is another by now: ask {@link #width()} and {@link #height()}
     *     again and come with a fitting buffer
     */
    @Override
    public synchronized boolean copyTo(IntBuffer target, int targetWidth, int targetHeight) {
        if (width == 0 || targetWidth != width || targetHeight != height) {
            return false;
        }
        IntBuffer source = pixels.clear().order(ByteOrder.nativeOrder()).asIntBuffer();
        target.duplicate().clear().put(source);
        return true;
    }

    /** Overwrites the picture with zeros and gives it up for good. */
    public synchronized void clear() {
        cleared = true;
        zero();
        width = 0;
        height = 0;
        pixels = ByteBuffer.allocateDirect(0);
    }

    private void zero() {
        for (int index = 0; index < pixels.capacity(); index++) {
            pixels.put(index, (byte) 0);
        }
    }
}
