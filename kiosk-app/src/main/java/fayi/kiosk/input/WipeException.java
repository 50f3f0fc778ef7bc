package fayi.kiosk.input;

/** Something of the input could not be removed at the end of a visit. The text names the place, never the content. */
public final class WipeException extends Exception {
    private static final long serialVersionUID = 1L;

    WipeException(String text, Throwable cause) {
        super(text, cause);
    }
}
