package fayi.device.card.sdt;

import java.util.Optional;

/** What a host asks of a reader (SDT, CMD and PARA bytes). */
public enum SdtCommand {
    /** Starts the security module anew; forgets the card. */
    RESET(0x10, 0xFF),
    /** Whether the security module works. */
    STATUS(0x11, 0xFF),
    /** The number of the security module: 16 bytes. */
    SAM_ID(0x12, 0xFF),
    /** Looks for a card that has come since the last read. */
    FIND(0x20, 0x01),
    /** Selects the card that was found. */
    SELECT(0x20, 0x02),
    /** Text and photo. */
    READ(0x30, 0x01),
    /** Text, photo and fingerprint. */
    READ_WITH_FINGERPRINT(0x30, 0x10),
    /** The newest additional address. */
    READ_EXTRA_ADDRESS(0x30, 0x03),
    /** The card's management number: succeeds as long as the selected card lies there. */
    READ_MANAGEMENT_NUMBER(0x30, 0x05);

    private final int command;
    private final int parameter;

    SdtCommand(int command, int parameter) {
        this.command = command;
        this.parameter = parameter;
    }

    /** The CMD byte. */
    public byte command() {
        return (byte) command;
    }

    /** The PARA byte. */
    public byte parameter() {
        return (byte) parameter;
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
