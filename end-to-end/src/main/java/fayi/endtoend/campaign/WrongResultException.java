package fayi.endtoend.campaign;

/** A device said that it had done its work and had not. */
public final class WrongResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what was wrong. */
    public WrongResultException(String text) {
        super(text);
    }
}
