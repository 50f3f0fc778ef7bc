package fayi.content.paper;

import java.util.List;

/**
 * A signature as lines, for the place in a paper where a template has {@code <object type="application/x-signature">}. Drawn
 * as vectors. Personal data: its text form is masked.
 *
 * @param lines in their order, in hundredths of a millimetre from the left and from the top
 */
public record SignatureDrawing(List<Line> lines) {
    /** Copies the list, not the points. */
    public SignatureDrawing {
        lines = List.copyOf(lines);
    }

    /** From the pen's touch to its leaving; {@code pressure} is from 0 to 1, one a point as the places are. */
    public record Line(int[] x, int[] y, float[] pressure) {
        @Override
        public String toString() {
            return "Line[masked]";
        }
    }

    @Override
    public String toString() {
        return "SignatureDrawing[masked]";
    }
}
