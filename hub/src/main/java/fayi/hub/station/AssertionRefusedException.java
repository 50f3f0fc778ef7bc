package fayi.hub.station;

/** A station's signed word that is not taken. Its text is the reason's id, for the log. */
final class AssertionRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    AssertionRefusedException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
