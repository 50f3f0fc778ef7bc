package fayi.kiosk.flow;

import java.util.Arrays;

/**
 * A paper that was made here. Personal data.
 *
 * @param title as a person reads it
 * @param code the number on it by which it is found again; may be empty
 * @param pdf its bytes
 * @param pages how many pages it has
 */
public record MadePaper(String title, String code, byte[] pdf, int pages) {
    /** Overwrites its bytes; it is of no use afterwards. */
    public void destroy() {
        Arrays.fill(pdf, (byte) 0);
    }

    @Override
    public String toString() {
        return "MadePaper[" + pages + " pages]";
    }
}
