package fayi.device.card.sdt;

import java.util.List;
import java.util.Optional;

/** The speeds of a reader's serial port, the fastest first. */
public enum SdtSpeed {
    /** As readers come from the maker. */
    BAUD_115200(115_200, SdtCommand.SPEED_115200),
    /** Half of it. */
    BAUD_57600(57_600, SdtCommand.SPEED_57600),
    /** A third. */
    BAUD_38400(38_400, SdtCommand.SPEED_38400),
    /** A sixth. */
    BAUD_19200(19_200, SdtCommand.SPEED_19200),
    /** A twelfth: a read takes 1.4 s. */
    BAUD_9600(9600, SdtCommand.SPEED_9600);

    private final int baud;
    private final SdtCommand command;

    SdtSpeed(int baud, SdtCommand command) {
        this.baud = baud;
        this.command = command;
    }

    /** Bits a second. */
    public int baud() {
        return baud;
    }

    /** Sets a reader to this speed. */
    public SdtCommand command() {
        return command;
    }

    /** The speed that {@code command} sets, if it sets one. */
    public static Optional<SdtSpeed> setBy(SdtCommand command) {
        return List.of(values()).stream()
                .filter(speed -> speed.command == command)
                .findFirst();
    }

    /** The speed of {@code baud}, if readers have it. */
    public static Optional<SdtSpeed> of(int baud) {
        return List.of(values()).stream().filter(speed -> speed.baud == baud).findFirst();
    }
}
