package fayi.device.smartcard.pcsc;

import java.util.Arrays;

/**
 * An answer of a card (ISO 7816-4, 5.1.3): data, then a status word of two bytes. Personal data: its text form is masked.
 *
 * @param status both status bytes, the first one high
 */
public record CardAnswer(byte[] data, int status) {
    private static final int STATUS_SIZE = 2;
    private static final int OK = 0x9000;
    private static final int MORE = 0x61;
    private static final int WRONG_LENGTH = 0x6C;

    /**
     * Takes an answer apart.
     *
     * @throws UnreadableCardException when it has no status word
     */
    public static CardAnswer of(byte[] answer) throws UnreadableCardException {
        int end = answer.length - STATUS_SIZE;
        if (end < 0) {
            throw new UnreadableCardException("status");
        }
        return new CardAnswer(Arrays.copyOf(answer, end), (answer[end] & 0xFF) << 8 | answer[end + 1] & 0xFF);
    }

    /** Whether the command was done. */
    public boolean isDone() {
        return status == OK;
    }

    /** Whether the card has more, to be fetched with GET RESPONSE. */
    public boolean hasMore() {
        return status >> 8 == MORE;
    }

    /** Whether the command must be given again with another length. */
    public boolean wantsOtherLength() {
        return status >> 8 == WRONG_LENGTH;
    }

    /** The length that the card names with {@link #hasMore} and {@link #wantsOtherLength}, as a command's last byte. */
    public byte length() {
        return (byte) status;
    }

    /** Overwrites the data. */
    public void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    @Override
    public String toString() {
        return "CardAnswer[" + Integer.toHexString(status) + "]";
    }
}
