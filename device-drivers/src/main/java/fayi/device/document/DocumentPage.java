package fayi.device.document;

import java.util.Arrays;

/**
 * One page, made of a camera's picture. Personal data.
 *
 * @param jpeg at most {@link #LARGEST} bytes, without any notes in it
 * @param width pixels a row
 * @param height rows
 * @param form what it was made of
 */
public record DocumentPage(byte[] jpeg, int width, int height, Form form) {
    /** The most bytes of a page: a few go into a letter on a thin line. */
    public static final int LARGEST = 296_000;

    /** What a page was made of. */
    public enum Form {
        /** A sheet of A4, at 200 dots an inch. */
        A4,
        /** A sheet of another shape: a card, a receipt. */
        OTHER_SHEET,
        /** No sheet was found: this is the whole picture, as the camera saw it. */
        WHOLE_PICTURE
    }

    /** Overwrites it. */
    public void destroy() {
        Arrays.fill(jpeg, (byte) 0);
    }

    @Override
    public String toString() {
        return "DocumentPage[" + form + " " + width + "x" + height + "]";
    }
}
