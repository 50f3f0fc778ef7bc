package fayi.kiosk.flow;

import java.util.Arrays;

/**
 * A supporting paper that was photographed. Personal data.
 *
 * @param jpeg as it is handed in
 * @param preview as the screen shows it
 */
public record Photograph(byte[] jpeg, Pixels preview) {
    /** Overwrites it. */
    public void destroy() {
        Arrays.fill(jpeg, (byte) 0);
        preview.destroy();
    }

    @Override
    public String toString() {
        return "Photograph[" + preview + "]";
    }
}
