package fayi.kiosk.picture;

import java.nio.IntBuffer;

/**
 * A picture that changes, of which only the newest state is there, as the pre-multiplied ARGB integers that a JavaFX
 * {@code PixelBuffer} wants. Safe for use by several threads.
 */
public interface Picture {
    /** Pixels a row; 0 before the first picture and after the last. */
    int width();

    /** Rows; 0 before the first picture and after the last. */
    int height();

    /** Counts the pictures, so that a screen can tell whether there is a newer one. */
    long count();

    /**
     * Copies the newest picture to the beginning of {@code target} without moving its position.
     *
     * @return false when there is no picture or its size is another by now: ask for the size again
     */
    boolean copyTo(IntBuffer target, int targetWidth, int targetHeight);
}
