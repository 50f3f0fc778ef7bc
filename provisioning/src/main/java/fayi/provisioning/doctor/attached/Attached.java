package fayi.provisioning.doctor.attached;

import java.util.Optional;

/**
 * Something that is plugged into the machine.
 *
 * @param name as the kernel or its maker names it
 * @param path for station.yaml, such as {@code /dev/serial/by-id/...}; empty where a device has none
 * @param configuredAs the kind whose entry in station.yaml uses it
 */
public record Attached(Sort sort, String name, Optional<String> path, Optional<String> configuredAs) {
    /** What it is plugged in as. */
    public enum Sort {
        /** A serial port, of USB or of the machine's own. */
        SERIAL_PORT,
        /** A camera of Video4Linux. */
        CAMERA,
        /** A printer on USB. */
        PRINTER,
        /** A reader of smart cards on USB (CCID), such as pcscd serves. */
        SMART_CARD_READER
    }
}
