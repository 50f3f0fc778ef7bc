package fayi.kiosk.input;

/** An input method cannot be prepared; the text says what to install. */
final class InputUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    InputUnavailableException(String text) {
        super(text);
    }

    InputUnavailableException(String text, Throwable cause) {
        super(text, cause);
    }
}
