package fayi.device.signature;

import java.util.Arrays;

/**
 * One stroke, from the pen's touch to its leaving. Personal data.
 *
 * @param x hundredths of a millimetre from the area's left, one a point
 * @param y hundredths of a millimetre from its top
 * @param pressure from 0 to 1
 * @param millis since the signature's first touch
 */
public record Stroke(int[] x, int[] y, float[] pressure, int[] millis) {
    /** All four are of one length. */
    public Stroke {
        if (x.length != y.length || x.length != pressure.length || x.length != millis.length) {
            throw new IllegalArgumentException("A stroke's points need all of x, y, pressure and time");
        }
    }

    /** How many points it has. */
    public int size() {
        return x.length;
    }

    /** The way the pen went, in hundredths of a millimetre. */
    public double length() {
        double sum = 0;
        for (int index = 1; index < x.length; index++) {
            sum += Math.hypot(x[index] - x[index - 1], y[index] - y[index - 1]);
        }
        return sum;
    }

    /** Overwrites it. */
    public void destroy() {
        Arrays.fill(x, 0);
        Arrays.fill(y, 0);
        Arrays.fill(pressure, 0);
        Arrays.fill(millis, 0);
    }

    @Override
    public String toString() {
        return "Stroke[masked]";
    }
}
