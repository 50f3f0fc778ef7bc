package fayi.device.card.sdt;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a host asks of a reader (SDT, CMD and PARA bytes). */
public enum SdtCommand {
    /** Starts the security module anew; forgets the card. */
    RESET(0x10, 0xFF, 0, 16),
    /** Whether the security module works. */
    STATUS(0x11, 0xFF, 0, 16),
    /** The number of the security module: 16 bytes. */
    SAM_ID(0x12, 0xFF, 1, 64),
    /** Looks for a card that has come since the last read. */
    FIND(0x20, 0x01, 0, 16),
    /** Selects the card that was found. */
    SELECT(0x20, 0x02, 0, 32),
    /** Text and photo. */
    READ(0x30, 0x01, 260, 2316),
    /** Text, photo and fingerprint. */
    READ_WITH_FINGERPRINT(0x30, 0x10, 262, 2316),
    /** The newest additional address. */
    READ_EXTRA_ADDRESS(0x30, 0x03, 0, 255),
    /** The card's management number: succeeds as long as the selected card lies there. */
    READ_MANAGEMENT_NUMBER(0x30, 0x05, 0, 128),
    /** Speaks at 115,200 baud from the next command on; the answer still comes at the old speed. */
    SPEED_115200(0x60, 0x00, 0, 16),
    /** The same at 57,600. */
    SPEED_57600(0x60, 0x01, 0, 16),
    /** The same at 38,400. */
    SPEED_38400(0x60, 0x02, 0, 16),
    /** The same at 19,200. */
    SPEED_19200(0x60, 0x03, 0, 16),
    /** The same at 9,600. */
    SPEED_9600(0x60, 0x04, 0, 16);

    private static final Set<StatusWord> CARDS_FAILURES = EnumSet.of(
            StatusWord.EMPTY,
            StatusWord.CARD_REJECTS_SAM,
            StatusWord.SAM_REJECTS_CARD,
            StatusWord.DATA_CHECK_FAILED,
            StatusWord.UNKNOWN_CARD_TYPE,
            StatusWord.READ_FAILED,
            StatusWord.RANDOM_FAILED,
            StatusWord.NO_CARD,
            StatusWord.SELECT_FAILED);

    private final int command;
    private final int parameter;
    private final int leastData;
    private final int mostData;

    SdtCommand(int command, int parameter, int leastData, int mostData) {
        this.command = command;
        this.parameter = parameter;
        this.leastData = leastData;
        this.mostData = mostData;
    }

    /** The CMD byte. */
    public byte command() {
        return (byte) command;
    }

    /** The PARA byte. */
    public byte parameter() {
        return (byte) parameter;
    }

    /**
     * Whether {@code reply} may be the answer to this command: a line that repeats an answer must not have it taken for the
     * next one's. What only a card can cause answers no command to the module itself.
     */
    public boolean isAnsweredBy(SdtReply reply) {
        if (reply.status().filter(CARDS_FAILURES::contains).isPresent()) {
            return command == 0x30 || this == SELECT || this == FIND && reply.is(StatusWord.NO_CARD);
        }
        boolean found = reply.is(StatusWord.CARD_FOUND);
        if (!found && !reply.is(StatusWord.OK)) {
            return true;
        }
        int size = reply.data().length;
        return found == (this == FIND) && size >= leastData && size <= mostData;
    }

    /** The command with these bytes, if it is one of these. */
    public static Optional<SdtCommand> of(byte command, byte parameter) {
        for (SdtCommand candidate : values()) {
            if (candidate.command() == command && candidate.parameter() == parameter) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
