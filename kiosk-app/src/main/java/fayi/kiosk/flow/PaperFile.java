package fayi.kiosk.flow;

import java.util.Arrays;

/**
 * One of the papers of a bundle, as it is handed in. Personal data.
 *
 * @param title as a person reads it, in Chinese, since offices work with it
 * @param pdf its bytes
 * @param pages how many pages it has
 */
public record PaperFile(String title, byte[] pdf, int pages) {
    /** Overwrites its bytes; it is of no use afterwards. */
    void destroy() {
        Arrays.fill(pdf, (byte) 0);
    }

    @Override
    public String toString() {
        return "PaperFile[" + pages + " pages]";
    }
}
