package fayi.kiosk;

/** The station cannot be put together. The text is for the technician: what is wrong, where, and what to do. */
final class StationStartException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    StationStartException(int exitCode, Exception cause) {
        super(cause.getMessage(), cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
