package fayi.kiosk.call;

import fayi.kiosk.picture.Picture;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * The newest picture of the desk, as the pre-multiplied ARGB integers that a JavaFX {@code PixelBuffer} wants. One
 * buffer, overwritten by each decoded picture and copied by whoever draws: the drawing side owns its own buffer, so a
 * picture never tears and a closed call holds nothing. Safe for use by several threads.
 */
public final class VideoPicture implements Picture {
    private int width;
    private int height;
    private ByteBuffer pixels = ByteBuffer.allocateDirect(0);
    private boolean cleared;
    private long count;

    VideoPicture() {}

    /** Writes pixels of the size that was asked for into the given buffer. */
    @FunctionalInterface
    interface Writer {
        void write(ByteBuffer target) throws Exception;
    }

    /** Takes a new picture; nothing happens once the picture was cleared. */
    synchronized void replace(int newWidth, int newHeight, Writer writer) throws Exception {
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

    /** Pixels a row; 0 before the first picture and after the call's end. Changes when the desk's picture does. */
    @Override
    public synchronized int width() {
        return width;
    }

    /** Rows; 0 before the first picture and after the call's end. */
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
    synchronized void clear() {
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
