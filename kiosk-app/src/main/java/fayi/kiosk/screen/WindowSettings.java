package fayi.kiosk.screen;

/**
 * How the window is opened.
 *
 * @param fullscreen over everything, as in the field
 * @param width of the window in pixels, where it is not full screen; decides with {@code height} between portrait and landscape
 * @param height of the window in pixels
 * @param pointer whether the mouse pointer is shown; a touchscreen shows none
 */
public record WindowSettings(boolean fullscreen, int width, int height, boolean pointer) {
    /** A station in the field. */
    public static WindowSettings ofStation() {
        return new WindowSettings(true, 1080, 1920, false);
    }

    /** A window for development and tests. */
    public static WindowSettings windowed(int width, int height) {
        return new WindowSettings(false, width, height, true);
    }
}
