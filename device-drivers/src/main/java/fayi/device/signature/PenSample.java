package fayi.device.signature;

/**
 * Where a pen, or a finger, is at a moment. Personal data.
 *
 * @param x hundredths of a millimetre from the area's left
 * @param y hundredths of a millimetre from its top
 * @param pressure from 0 to 1; 1 where nothing measures it
 * @param touches whether it touches
 * @param nanos when, on {@link System#nanoTime()}'s scale
 */
public record PenSample(int x, int y, double pressure, boolean touches, long nanos) {
    @Override
    public String toString() {
        return "PenSample[" + (touches ? "touches" : "hovers") + "]";
    }
}
