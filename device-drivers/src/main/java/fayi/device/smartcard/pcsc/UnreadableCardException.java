package fayi.device.smartcard.pcsc;

/** What a card said has no meaning. Names the field, never what stood there. */
public final class UnreadableCardException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableCardException(String field) {
        super("The card's data cannot be read: " + field);
    }
}
