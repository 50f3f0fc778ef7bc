package fayi.hub.submission;

/** A complete submission that cannot become a matter. Its text is the reason's id, for the log. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
