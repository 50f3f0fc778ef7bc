package fayi.hub.store;

/** The hub cannot start with this database; the text says what to check. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String text, Throwable cause) {
        super(text, cause);
    }

    DatabaseUnavailableException(String text) {
        super(text);
    }
}
