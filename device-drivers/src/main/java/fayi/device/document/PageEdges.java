package fayi.device.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.imgproc.Imgproc;

/**
 * Lays the sides of a roughly known outline exactly onto the edges that the picture has there. Along each side it looks
 * across it for the steepest step of brightness, draws the line that most of the steps agree on, and cuts neighbouring lines.
 */
final class PageEdges implements AutoCloseable {
    private static final int LOOKS = 48;
    private static final double FIRST = 0.06;
    /** How far from a line a step may lie and still speak for it, in pixels. */
    private static final double AGREES = 2.5;
    /** Steps that are weaker, of 255, are noise. */
    private static final int WEAKEST = 7;
    /** The part of each side, and of all sides, that must be an edge. */
    private static final double SIDE = 0.45;

    private static final double ALL = 0.65;

    private final byte[] grey;
    private final int width;
    private final int height;

    /** Over a picture of one channel. */
    PageEdges(Mat picture) {
        width = picture.cols();
        height = picture.rows();
        grey = new byte[width * height];
        picture.get(0, 0, grey);
    }

    /**
     * The outline laid onto the edges near it.
     *
     * @param reach how far off it may be, in pixels
     * @return nothing when one of its sides is no edge
     */
    Optional<PageOutline> fit(PageOutline rough, double reach) {
        return fitOnce(rough, reach).flatMap(better -> fitOnce(better, Math.min(reach, 5)));
    }

    private Optional<PageOutline> fitOnce(PageOutline rough, double reach) {
        // A sheet is brighter than what it lies on, or darker, on all sides; a shadow beside it is weaker than it.
        List<Side> brighter = sides(rough, reach, 1);
        List<Side> darker = sides(rough, reach, -1);
        List<Side> sides = strength(brighter) >= strength(darker) ? brighter : darker;
        double least = sides.stream().mapToDouble(Side::support).min().orElse(0);
        double mean = sides.stream().mapToDouble(Side::support).average().orElse(0);
        return least < SIDE || mean < ALL ? Optional.empty() : cut(sides, rough, reach);
    }

    private List<Side> sides(PageOutline rough, double reach, int sign) {
        List<Corner> corners = rough.corners();
        List<Side> sides = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            sides.add(side(corners.get(index), corners.get((index + 1) % 4), reach, sign));
        }
        return sides;
    }

    private static double strength(List<Side> sides) {
        return sides.stream().mapToDouble(side -> side.support * side.step).sum();
    }

    private static Optional<PageOutline> cut(List<Side> sides, PageOutline rough, double reach) {
        List<Corner> cut = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            Optional<Corner> corner = sides.get((index + 3) % 4).cut(sides.get(index));
            if (corner.isEmpty() || corner.get().distance(rough.corners().get(index)) > 3 * reach) {
                return Optional.empty();
            }
            cut.add(corner.get());
        }
        return Optional.of(PageOutline.of(cut));
    }

    /** A place where brightness changes, and by how much. */
    private record Step(Point place, double change) {}

    /**
     * A line through ({@code x}, {@code y}) along ({@code dx}, {@code dy}).
     *
     * @param support the part of the looks that saw it
     * @param step how much brightness changes at it
     */
    private record Side(double x, double y, double dx, double dy, double support, double step) {
        Optional<Corner> cut(Side other) {
            double cross = dx * other.dy - dy * other.dx;
            if (Math.abs(cross) < 0.1) {
                return Optional.empty();
            }
            double along = ((other.x - x) * other.dy - (other.y - y) * other.dx) / cross;
            return Optional.of(new Corner(x + along * dx, y + along * dy));
        }
    }

    private Side side(Corner from, Corner to, double reach, int sign) {
        double length = from.distance(to);
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        List<Step> steps = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
            double part = FIRST + (1 - 2 * FIRST) * look / (LOOKS - 1);
            double x = from.x() + part * length * dx;
            double y = from.y() + part * length * dy;
            // Clockwise, with y downwards: this looks into the sheet.
            step(x, y, -dy, dx, reach, sign).ifPresent(steps::add);
        }
        return line(steps).orElseGet(() -> new Side(from.x(), from.y(), dx, dy, 0, 0));
    }

    /** Where brightness changes most on the way across, finer than a pixel. */
    private Optional<Step> step(double x, double y, double nx, double ny, double reach, int sign) {
        int far = (int) Math.ceil(reach);
        double[] change = new double[2 * far + 1];
        int best = -1;
        for (int index = 0; index < change.length; index++) {
            double at = index - far;
            change[index] = sign
                    * (at(x + (at + 1.5) * nx, y + (at + 1.5) * ny) - at(x + (at - 1.5) * nx, y + (at - 1.5) * ny));
            if (best < 0 || change[index] > change[best]) {
                best = index;
            }
        }
        if (change[best] < WEAKEST) {
            return Optional.empty();
        }
        double fine = 0;
        if (best > 0 && best < change.length - 1) {
            double bend = change[best - 1] - 2 * change[best] + change[best + 1];
            fine = bend < 0 ? (change[best - 1] - change[best + 1]) / (2 * bend) : 0;
        }
        double at = best - far + Math.max(-0.5, Math.min(0.5, fine));
        // A line that is drawn on paper has the same paper on both of its sides.
        double beyond = 0;
        for (int pixel = 3; pixel <= 6; pixel++) {
            beyond += sign
                    * (at(x + (at + pixel) * nx, y + (at + pixel) * ny)
                            - at(x + (at - pixel) * nx, y + (at - pixel) * ny))
                    / 4;
        }
        if (beyond < WEAKEST) {
            return Optional.empty();
        }
        return Optional.of(new Step(new Point(x + at * nx, y + at * ny), change[best]));
    }

    private static Optional<Side> line(List<Step> steps) {
        List<Step> agreeing = steps;
        Optional<Side> side = Optional.empty();
        for (int round = 0; round < 4; round++) {
            if (agreeing.size() < LOOKS * SIDE) {
                return Optional.empty();
            }
            Side fitted = fitted(agreeing);
            side = Optional.of(fitted);
            agreeing = steps.stream()
                    .filter(step -> off(fitted, step.place) < AGREES)
                    .toList();
        }
        return side;
    }

    private static double off(Side side, Point point) {
        return Math.abs((point.x - side.x) * side.dy - (point.y - side.y) * side.dx);
    }

    private static Side fitted(List<Step> steps) {
        MatOfPoint2f cloud = new MatOfPoint2f(steps.stream().map(Step::place).toArray(Point[]::new));
        Mat line = new Mat();
        try {
            Imgproc.fitLine(cloud, line, Imgproc.DIST_HUBER, 0, 0.01, 0.001);
            float[] told = new float[4];
            line.get(0, 0, told);
            double change = steps.stream().mapToDouble(Step::change).average().orElse(0);
            return new Side(told[2], told[3], told[0], told[1], steps.size() / (double) LOOKS, change);
        } finally {
            cloud.release();
            line.release();
        }
    }

    /** Brightness between four pixels; beyond the border it is as at the border. */
    private double at(double x, double y) {
        double inX = Math.max(0, Math.min(width - 1.001, x));
        double inY = Math.max(0, Math.min(height - 1.001, y));
        int left = (int) inX;
        int top = (int) inY;
        double right = inX - left;
        double down = inY - top;
        int index = top * width + left;
        return (1 - down) * ((1 - right) * (grey[index] & 0xff) + right * (grey[index + 1] & 0xff))
                + down * ((1 - right) * (grey[index + width] & 0xff) + right * (grey[index + width + 1] & 0xff));
    }

    @Override
    public void close() {
        Arrays.fill(grey, (byte) 0);
    }
}
