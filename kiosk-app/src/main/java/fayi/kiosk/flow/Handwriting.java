package fayi.kiosk.flow;

import fayi.device.signature.Signature;
import fayi.device.signature.SignatureRecorder;
import fayi.device.signature.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person has written by way of a signature, on the screen or on a pad: both write on one area of {@link #WIDTH} by {@link
 * #HEIGHT}. Personal data: its text form is masked.
 *
 * @param began when the first stroke began, on {@link System#nanoTime()}'s scale
 * @param strokes in their order; a point's time counts from there
 * @param onPad whether a pad was used
 */
public record Handwriting(long began, List<Stroke> strokes, boolean onPad) {
    /** In hundredths of a millimetre. */
    public static final int WIDTH = 16_000;

    /** In hundredths of a millimetre. */
    public static final int HEIGHT = 8_000;

    /** Nothing written. */
    public static final Handwriting NONE = new Handwriting(0, List.of(), false);

    private static final long NANOS_A_MILLI = 1_000_000;

    /** Copies the list, not the points. */
    public Handwriting {
        strokes = List.copyOf(strokes);
    }

    /** With a stroke that began at {@code nanos}; one too much is left out. */
    public Handwriting with(Stroke stroke, long nanos, boolean pad) {
        int points = strokes.stream().mapToInt(Stroke::size).sum();
        if (stroke.size() == 0 || points + stroke.size() > SignatureRecorder.MOST_POINTS) {
            return this;
        }
        long start = strokes.isEmpty() ? nanos : began;
        int later = (int) Math.max(0, Math.min(Integer.MAX_VALUE / 2, (nanos - start) / NANOS_A_MILLI));
        int[] millis =
                Arrays.stream(stroke.millis()).map(milli -> milli + later).toArray();
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(new Stroke(stroke.x(), stroke.y(), stroke.pressure(), millis));
        return new Handwriting(start, more, onPad || pad);
    }

    /** As a signature. */
    public Signature signature() {
        return new Signature(WIDTH, HEIGHT, strokes);
    }

    /** Whether it is more than a slip of the hand. */
    public boolean isWritten() {
        return signature().isWritten();
    }

    /** Overwrites it. */
    public void destroy() {
        strokes.forEach(Stroke::destroy);
    }

    @Override
    public String toString() {
        return "Handwriting[masked]";
    }
}
