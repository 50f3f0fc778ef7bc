package fayi.device.signature;

import java.util.List;

/**
 * A signature as it was written. Personal data, and of the most personal kind: its rhythm is its writer's.
 *
 * @param width of the area it was written on, in hundredths of a millimetre
 * @param height of that area
 * @param strokes in their order
 */
public record Signature(int width, int height, List<Stroke> strokes) {
    /** What is shorter is a slip of the hand: 8 mm of pen's way. */
    private static final double SHORTEST = 800;

    /** Copies the list, not the points. */
    public Signature {
        strokes = List.copyOf(strokes);
    }

    /** Whether somebody has written something. */
    public boolean isWritten() {
        return strokes.stream().mapToDouble(Stroke::length).sum() >= SHORTEST;
    }

    /** Overwrites all of it. */
    public void destroy() {
        strokes.forEach(Stroke::destroy);
    }

    @Override
    public String toString() {
        return "Signature[masked]";
    }
}
