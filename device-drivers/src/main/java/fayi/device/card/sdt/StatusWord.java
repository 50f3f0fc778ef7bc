package fayi.device.card.sdt;

import java.util.Optional;

/** How a reader answers (SDT, SW3). */
public enum StatusWord {
    /** Done. */
    OK(0x90),
    /** A card was found. */
    CARD_FOUND(0x9F),
    /** The item asked for is empty. */
    EMPTY(0x91),
    /** The request's checksum was wrong. */
    BAD_CHECKSUM(0x10),
    /** The request's length was wrong. */
    BAD_LENGTH(0x11),
    /** The reader does not know the command. */
    BAD_COMMAND(0x21),
    /** The reader may not do this. */
    NO_PERMISSION(0x23),
    /** The reader cannot say why. */
    UNKNOWN_ERROR(0x24),
    /** The card does not accept the security module. */
    CARD_REJECTS_SAM(0x31),
    /** The security module does not accept the card. */
    SAM_REJECTS_CARD(0x32),
    /** The card's data does not agree with its check. */
    DATA_CHECK_FAILED(0x33),
    /** A card of another kind. */
    UNKNOWN_CARD_TYPE(0x40),
    /** The card could not be read. */
    READ_FAILED(0x41),
    /** The card gave no random number. */
    RANDOM_FAILED(0x47),
    /** The security module is broken. */
    SELF_TEST_FAILED(0x60),
    /** The security module has no authority (any more). */
    SAM_UNAUTHORISED(0x66),
    /** There is no card, or none that has come since the last read. */
    NO_CARD(0x80),
    /** The card could not be selected. */
    SELECT_FAILED(0x81);

    private final int code;

    StatusWord(int code) {
        this.code = code;
    }

    /** The SW3 byte. */
    public byte code() {
        return (byte) code;
    }

    /** What {@code code} means, if the protocol says so. */
    public static Optional<StatusWord> of(byte code) {
        for (StatusWord candidate : values()) {
            if (candidate.code() == code) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
