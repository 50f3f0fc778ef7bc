package fayi.kiosk.flow;

/** What lies over a page; the page below stays as it is. */
public sealed interface Overlay {
    /** Who can help: the duty lawyer, the staff of this place, 12348. */
    record Help() implements Overlay {}

    /** Shall the visit end? Everything entered will be removed. */
    record AskFinish() implements Overlay {}

    /** Shall the call end? */
    record AskHangUp() implements Overlay {}

    /** Is somebody there? Otherwise everything is removed in so many seconds. */
    record StillThere(int seconds) implements Overlay {}
}
