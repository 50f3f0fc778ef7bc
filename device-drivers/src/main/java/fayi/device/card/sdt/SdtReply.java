package fayi.device.card.sdt;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a reader answered. May hold personal data: {@link #wipe} it.
 *
 * @param cardStatus SW1 and SW2, the card's own status; not zero only with some failures
 * @param code SW3
 * @param data what follows
 */
public record SdtReply(int cardStatus, byte code, byte[] data) {
    static final int STATUS_SIZE = 3;

    /** Of a frame's body of at least three bytes. */
    public static SdtReply of(byte[] body) {
        return new SdtReply(
                (body[0] & 0xFF) << 8 | body[1] & 0xFF, body[2], Arrays.copyOfRange(body, STATUS_SIZE, body.length));
    }

    /** What SW3 means; empty when the protocol does not know it. */
    public Optional<StatusWord> status() {
        return StatusWord.of(code);
    }

    /** Whether the reader says {@code status}. */
    public boolean is(StatusWord status) {
        return code == status.code();
    }

    /** Overwrites the data. */
    public void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    @Override
    public String toString() {
        return String.format("SdtReply[%02X, %d bytes]", code, data.length);
    }
}
