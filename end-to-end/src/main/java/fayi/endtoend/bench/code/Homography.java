package fayi.endtoend.bench.code;

/**
 * How a flat thing, whose side is 2 and whose middle is the origin, is seen by a camera: turned in its plane, tilted away,
 * at a distance. Immutable.
 */
final class Homography {
    // Of the camera, in halves of the thing's side: a telephone's code held before a kiosk is some 4 to 6 of them away.
    private static final double DISTANCE = 4.5;

    private final double centerX;
    private final double centerY;
    private final double half;
    private final double cosTurn;
    private final double sinTurn;
    private final double cosTilt;
    private final double sinTilt;
    private final double cosAxis;
    private final double sinAxis;

    /**
     * @param centerX where its middle is seen, in pixels
     * @param centerY likewise
     * @param half half of its side in pixels, as it would be seen without a tilt
     * @param turn in its plane, in radians
     * @param tilt away from the camera, in radians
     * @param axis direction of the axis it is tilted about, in radians
     */
    Homography(double centerX, double centerY, double half, double turn, double tilt, double axis) {
        this.centerX = centerX;
        this.centerY = centerY;
        this.half = half;
        this.cosTurn = Math.cos(turn);
        this.sinTurn = Math.sin(turn);
        this.cosTilt = Math.cos(tilt);
        this.sinTilt = Math.sin(tilt);
        this.cosAxis = Math.cos(axis);
        this.sinAxis = Math.sin(axis);
    }

    double centerX() {
        return centerX;
    }

    double centerY() {
        return centerY;
    }

    double half() {
        return half;
    }

    /** Writes where a point of the picture lies on the thing; false when it is far off it or beyond its horizon. */
    boolean toThing(double x, double y, double[] place) {
        double u = (x - centerX) / half;
        double v = (y - centerY) / half;
        if (u * u + v * v > 8) {
            return false;
        }
        double along = u * cosAxis + v * sinAxis;
        double across = -u * sinAxis + v * cosAxis;
        // A point p on the thing is seen at across = p cos(tilt) / (1 + p sin(tilt) / DISTANCE); solved for p.
        double p = across / (cosTilt - across * sinTilt / DISTANCE);
        double depth = 1 + p * sinTilt / DISTANCE;
        double q = along * depth;
        double a = q * cosAxis - p * sinAxis;
        double b = q * sinAxis + p * cosAxis;
        place[0] = a * cosTurn + b * sinTurn;
        place[1] = -a * sinTurn + b * cosTurn;
        return depth > 0.1;
    }
}
