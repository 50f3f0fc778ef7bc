package fayi.simulator.receipt;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A piece of paper that was cut off.
 *
 * @param text its words, a line each; drawn lines are {@code [picture]}
 * @param codes what its QR codes say
 * @param picture how it looks, black on white
 */
public record PrintedReceipt(List<String> text, List<String> codes, BufferedImage picture) {
    /** Copies the lists. */
    public PrintedReceipt {
        text = List.copyOf(text);
        codes = List.copyOf(codes);
    }
}
