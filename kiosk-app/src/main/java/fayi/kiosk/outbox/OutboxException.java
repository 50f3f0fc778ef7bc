package fayi.kiosk.outbox;

/** The outbox cannot keep or read. The text names the file and the remedy, for the technician. */
public final class OutboxException extends Exception {
    private static final long serialVersionUID = 1L;

    OutboxException(String text, Throwable cause) {
        super(text, cause);
    }
}
