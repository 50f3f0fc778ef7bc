package fayi.device.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a signature of what a pen or a finger does, whichever told it. Its memory is bounded: what is written after {@value
 * #MOST_POINTS} points is not kept. Buffers are overwritten as they grow. Not thread-safe.
 */
public final class SignatureRecorder {
    /** Some minutes of writing without a pause. */
    public static final int MOST_POINTS = 20_000;

    private static final long NANOS_A_MILLI = 1_000_000;

    private final int width;
    private final int height;
    private final List<Stroke> strokes = new ArrayList<>();
    private int[] x = new int[256];
    private int[] y = new int[256];
    private float[] pressure = new float[256];
    private int[] millis = new int[256];
    private int size;
    private int kept;
    private long begin;

    /** For an area of that size, in hundredths of a millimetre. */
    public SignatureRecorder(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Takes the next thing the pen did; places beside the area are taken at its edge. */
    public void accept(PenSample sample) {
        if (!sample.touches()) {
            endStroke();
        } else if (kept + size < MOST_POINTS) {
            if (size == 0 && strokes.isEmpty()) {
                begin = sample.nanos();
            }
            grow();
            x[size] = Math.max(0, Math.min(width, sample.x()));
            y[size] = Math.max(0, Math.min(height, sample.y()));
            pressure[size] = (float) Math.max(0, Math.min(1, sample.pressure()));
            millis[size] = (int) Math.max(0, (sample.nanos() - begin) / NANOS_A_MILLI);
            size++;
        }
    }

    private void endStroke() {
        if (size > 0) {
            strokes.add(new Stroke(
                    Arrays.copyOf(x, size),
                    Arrays.copyOf(y, size),
                    Arrays.copyOf(pressure, size),
                    Arrays.copyOf(millis, size)));
            kept += size;
            wipeBuffer();
        }
    }

    private void grow() {
        if (size < x.length) {
            return;
        }
        int[] oldX = x;
        int[] oldY = y;
        float[] oldPressure = pressure;
        int[] oldMillis = millis;
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
        pressure = Arrays.copyOf(pressure, 2 * size);
        millis = Arrays.copyOf(millis, 2 * size);
        new Stroke(oldX, oldY, oldPressure, oldMillis).destroy();
    }

    private void wipeBuffer() {
        new Stroke(x, y, pressure, millis).destroy();
        size = 0;
    }

    /** What has been written so far, the stroke under way included; its points belong to the caller from now on. */
    public Signature take() {
        endStroke();
        Signature taken = new Signature(width, height, strokes);
        strokes.clear();
        kept = 0;
        return taken;
    }

    /** Overwrites and forgets what was written. */
    public void clear() {
        wipeBuffer();
        strokes.forEach(Stroke::destroy);
        strokes.clear();
        kept = 0;
    }
}
