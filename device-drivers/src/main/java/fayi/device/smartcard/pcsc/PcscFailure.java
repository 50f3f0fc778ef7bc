package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;
import fayi.device.smartcard.SmartCardReader;
import jnasmartcardio.Smartcardio.JnaPCSCException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an error of PC/SC (winscard's SCARD_ codes, PC/SC part 5) means to the station. */
final class PcscFailure {
    private static final Logger LOG = LoggerFactory.getLogger(PcscFailure.class);
    private static final String KIND = SmartCardReader.KIND;

    private PcscFailure() {}

    static DeviceException of(Throwable failure) {
        if (failure instanceof LinkageError) {
            return new DeviceException.Offline(KIND, "service-library-missing");
        }
        return of(code(failure));
    }

    /** The device error for {@code code}, the lower 32 bits of what a PC/SC function returned. */
    static DeviceException of(int code) {
        return switch (code) {
            // NO_SERVICE, SERVICE_STOPPED, INVALID_HANDLE after a restart, F_COMM_ERROR with the service
            case 0x8010001D, 0x8010001E, 0x80100003, 0x80100013 -> new DeviceException.Offline(KIND, "service-missing");
            // SECURITY_VIOLATION, NO_ACCESS: polkit does not let this user
            case 0x8010006A, 0x80100027 -> new DeviceException.Offline(KIND, "service-refused");
            // NO_READERS_AVAILABLE, UNKNOWN_READER, READER_UNAVAILABLE
            case 0x8010002E, 0x80100009, 0x80100017 -> new DeviceException.Offline(KIND, "reader-missing");
            // NO_SMARTCARD, REMOVED_CARD, RESET_CARD: what was selected is no longer so
            case 0x8010000C, 0x80100069, 0x80100068 -> removed();
            // UNRESPONSIVE_CARD, UNPOWERED_CARD, UNSUPPORTED_CARD, PROTO_MISMATCH, CARD_UNSUPPORTED, NOT_TRANSACTED,
            // COMM_DATA_LOST
            case 0x80100066, 0x80100067, 0x80100065, 0x8010000F, 0x8010001C, 0x80100016, 0x8010002F -> mute();
            // SHARING_VIOLATION
            case 0x8010000B -> refused("card-in-use", true, "Stop the other program that uses the card reader.");
            default -> {
                LOG.warn("pcsc-error code={}", Integer.toHexString(code));
                yield new DeviceException.Offline(KIND, "service-failed");
            }
        };
    }

    static DeviceException.Refused removed() {
        return refused("card-removed", true, "Leave the card in the reader until it was read.");
    }

    static DeviceException.Refused mute() {
        return refused("card-mute", true, "Turn the card over, chip first; wipe the chip; try another card.");
    }

    static DeviceException.Refused refused(String id, boolean retryable, String action) {
        return new DeviceException.Refused(KIND, id, retryable, action);
    }

    private static int code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JnaPCSCException told) {
                return (int) told.code;
            }
            if (cause instanceof javax.smartcardio.CardNotPresentException) {
                return 0x8010000C;
            }
        }
        return 0;
    }
}
