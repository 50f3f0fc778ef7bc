package fayi.provisioning;

/** The station's key cannot be made, read or used. The text names the file and the remedy; it repeats no key. */
public final class IdentityException extends Exception {
    private static final long serialVersionUID = 1L;

    IdentityException(String text) {
        super(text);
    }

    IdentityException(String text, Throwable cause) {
        super(text, cause);
    }
}
