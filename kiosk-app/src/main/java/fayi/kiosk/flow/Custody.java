package fayi.kiosk.flow;

/**
 * Printed pages for which nobody has said yet that they were taken. Hardly a printer notices when its tray is emptied: a person
 * says it by a touch.
 *
 * @param counted pages that came out, as far as the printer counts them
 * @param perhaps whether more may have come, uncounted
 */
public record Custody(int counted, boolean perhaps) {
    /** Nothing lies there. */
    public static final Custody NONE = new Custody(0, false);

    /** So many pages more came out; a print that has begun may have brought one before it is counted. */
    public Custody came(int pages, boolean begun) {
        return new Custody(counted + Math.max(0, pages), perhaps || begun);
    }

    /** Whether something may lie in the tray. */
    public boolean isOpen() {
        return counted > 0 || perhaps;
    }

    /** How many pages may lie there at least. */
    public int pages() {
        return perhaps ? Math.max(1, counted) : counted;
    }
}
