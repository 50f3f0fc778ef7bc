package fayi.kiosk.flow;

import java.util.Arrays;

/**
 * A still picture for the screen. Personal data.
 *
 * @param argb pre-multiplied, rows from the top without padding
 */
public record Pixels(int width, int height, int[] argb) {
    /** Overwrites it. */
    public void destroy() {
        Arrays.fill(argb, 0);
    }

    @Override
    public String toString() {
        return "Pixels[" + width + "x" + height + "]";
    }
}
