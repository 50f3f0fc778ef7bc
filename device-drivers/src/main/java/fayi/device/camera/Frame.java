package fayi.device.camera;

/**
 * One picture. Personal data.
 *
 * @param bgr blue, green, red bytes, rows from the top without padding: {@code width * height * 3}; owned by the receiver
 * @param nanos when it was taken, on {@link System#nanoTime()}'s scale
 */
public record Frame(int width, int height, byte[] bgr, long nanos) {
    @Override
    public String toString() {
        return "Frame[" + width + "x" + height + "]";
    }
}
