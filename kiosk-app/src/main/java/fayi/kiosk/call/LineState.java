package fayi.kiosk.call;

/** The line between station and desk as a citizen would put it. */
public enum LineState {
    /** No media has passed yet. */
    CONNECTING,
    /** Picture and sound in full quality. */
    CONNECTED,
    /** The line is thin: the picture is smaller or left out so that the voice stays clear. */
    WEAK,
    /** Nothing arrives; the call tries to come back by itself. */
    LOST,
    /** The line has been lost for long. The call still tries, but the person should be offered another way. */
    FAILED
}
