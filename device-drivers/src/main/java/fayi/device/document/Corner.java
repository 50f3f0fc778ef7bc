package fayi.device.document;

/**
 * A corner of a sheet as a camera sees it.
 *
 * @param x pixels to the right of the middle of the first pixel
 * @param y pixels below the middle of the first pixel
 */
public record Corner(double x, double y) {
    /** How far it is to {@code other}, in pixels. */
    public double distance(Corner other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
