package fayi.protocol.taken;

/**
 * A browser opens a page.
 *
 * @param opener 128 random bits in lower-case hexadecimal, made by that browser: it may ask again after a broken line, and no
 *     other may
 */
public record TakenOpening(String opener) {
    @Override
    public String toString() {
        return "TakenOpening[masked]";
    }
}
