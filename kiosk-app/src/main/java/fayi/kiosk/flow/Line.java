package fayi.kiosk.flow;

/** The line of a call, as a screen says it in words. */
public enum Line {
    /** Nothing has been heard yet. */
    CONNECTING,
    /** Good. */
    GOOD,
    /** Thin: the picture is smaller or left out. */
    WEAK,
    /** Away; it is being sought. */
    LOST,
    /** Away for long; the person is offered another way. */
    FAILED
}
