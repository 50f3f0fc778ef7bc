package fayi.provisioning;

/**
 * How the touchscreen hangs.
 *
 * @param fullscreen whether the kiosk takes the whole screen
 * @param width in pixels
 * @param height in pixels
 */
public record ScreenSettings(Orientation orientation, boolean fullscreen, int width, int height) {
    /** Which side is the longer one. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    ScreenSettings inWindow() {
        return new ScreenSettings(orientation, false, width, height);
    }
}
