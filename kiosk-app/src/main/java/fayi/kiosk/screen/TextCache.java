package fayi.kiosk.screen;

/**
 * JavaFX keeps the characters of what it has laid out in a cache of its own (Prism's {@code stringCache}), beyond the life
 * of a screen. A station must not: what a person typed would be found in it after they have left.
 */
final class TextCache {
    private static final String SIZE = "prism.cacheLayoutSize";

    private TextCache() {}

    /** Takes the cache its room. Works only before the toolkit has laid out its first text. */
    static void off() {
        System.setProperty(SIZE, "0");
    }
}
