package fayi.device.scanner.wedge;

/**
 * What a window hears of a keyboard. May be of a code or of a person's writing: no text form shows it.
 *
 * @param kind what happened
 * @param text the key's name such as {@code F9}, {@code ENTER} or {@code A}; of {@link Kind#TYPED} the characters
 */
public record KeyStroke(Kind kind, String text) {
    /** What can happen to a key. */
    public enum Kind {
        /** It went down, or its keyboard repeats it while it is down. */
        PRESSED,
        /** What went down last wrote these characters. */
        TYPED,
        /** It came up. */
        RELEASED
    }

    @Override
    public String toString() {
        return "KeyStroke[" + kind + "]";
    }
}
