package fayi.device.print.ipp;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No usable answer came from the printer. */
final class PrinterUnreachableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Nothing came back. */
    static final String NO_ANSWER = "no-answer";

    /** What came back is not what a printer says, or the printer's path is wrong. */
    static final String NO_PRINTER = "not-a-printer";

    private final String reason;
    private final boolean untouched;

    /**
     * With the reason, {@link #NO_ANSWER} or {@link #NO_PRINTER}, and a text for the technician.
     *
     * @param untouched whether the printer certainly had nothing of the request, so that it may be made again
     */
    PrinterUnreachableException(String reason, String text, boolean untouched, @Nullable Throwable cause) {
        super(text, cause);
        this.reason = reason;
        this.untouched = untouched;
    }

    /** Stable id of why. */
    String reason() {
        return reason;
    }

    /** Whether the printer certainly had nothing of the request, so that it may be made again. */
    boolean isUntouched() {
        return untouched;
    }
}
