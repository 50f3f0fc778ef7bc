package fayi.device.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfInt;
import org.opencv.core.MatOfPoint;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds the sheet in a picture: contours of Canny's edges at {@value #SMALL} pixels, of edges at a lower threshold, and, where
 * light and dark are all there is, of Otsu's threshold; their convex hulls, reduced to four corners. The largest one whose
 * four sides are edges of the whole picture too is the sheet.
 */
final class PageFinder {
    /** The longer side of the picture that is searched. */
    static final int SMALL = 500;

    /** An identity card below a camera that sees a whole A4 sheet and a hand's breadth around it. */
    private static final double SMALLEST_PART = 0.012;

    private static final double LARGEST_PART = 0.98;
    private static final double BLUNTEST = Math.toRadians(140);
    private static final double SHARPEST = Math.toRadians(45);
    /** A sheet that ends nearer to the border of the small picture is not seen whole. */
    private static final double BORDER = 1.5;

    private static final int TRIED = 8;

    /** The outline in {@code bgr}, in its pixels. */
    Optional<PageOutline> find(Mat bgr) {
        try (NativePictures pictures = new NativePictures()) {
            Mat grey = pictures.create();
            Imgproc.cvtColor(bgr, grey, Imgproc.COLOR_BGR2GRAY);
            // A sheet that is as bright as the desk is found by its colour: paper is bluer than what desks are made of.
            return findIn(grey, pictures).or(() -> {
                Mat blue = pictures.create();
                Core.extractChannel(bgr, blue, 0);
                return findIn(blue, pictures);
            });
        }
    }

    private Optional<PageOutline> findIn(Mat channel, NativePictures pictures) {
        double scale = SMALL / (double) Math.max(channel.cols(), channel.rows());
        Mat small = pictures.create();
        Imgproc.resize(channel, small, new Size(), scale, scale, Imgproc.INTER_AREA);
        Imgproc.GaussianBlur(small, small, new Size(5, 5), 0);
        List<PageOutline> candidates = candidates(small, pictures);
        Imgproc.GaussianBlur(channel, channel, new Size(3, 3), 0);
        try (PageEdges edges = new PageEdges(channel)) {
            return candidates.stream()
                    .sorted(Comparator.comparingDouble(PageOutline::area).reversed())
                    .limit(TRIED)
                    .flatMap(rough -> edges.fit(rough.scaled(1 / scale), 3 / scale).stream())
                    .findFirst();
        }
    }

    private List<PageOutline> candidates(Mat small, NativePictures pictures) {
        List<PageOutline> found = new ArrayList<>();
        Mat lightAndDark = pictures.create();
        double otsu = Imgproc.threshold(small, lightAndDark, 0, 255, Imgproc.THRESH_BINARY | Imgproc.THRESH_OTSU);
        Mat touching = pictures.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(3, 3)));
        for (double high : new double[] {otsu, 45}) {
            Mat edges = pictures.create();
            Imgproc.Canny(small, edges, high / 2.5, high);
            Imgproc.dilate(edges, edges, touching);
            found.addAll(outlines(edges, pictures));
        }
        found.addAll(outlines(lightAndDark, pictures));
        return found;
    }

    private List<PageOutline> outlines(Mat edges, NativePictures pictures) {
        List<MatOfPoint> contours = new ArrayList<>();
        Imgproc.findContours(
                edges, contours, pictures.create(), Imgproc.RETR_LIST, Imgproc.CHAIN_APPROX_SIMPLE, new Point());
        contours.forEach(pictures::keep);
        double whole = edges.total();
        List<PageOutline> found = new ArrayList<>();
        for (MatOfPoint contour : contours) {
            quadrilateral(contour)
                    .filter(outline -> outline.area() > SMALLEST_PART * whole && outline.area() < LARGEST_PART * whole)
                    .filter(outline -> isWholeAndSquare(outline, edges.cols(), edges.rows()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PageOutline> quadrilateral(MatOfPoint contour) {
        if (contour.rows() < 4) {
            return Optional.empty();
        }
        MatOfInt indices = new MatOfInt();
        MatOfPoint2f hull = new MatOfPoint2f();
        MatOfPoint2f reduced = new MatOfPoint2f();
        try {
            Imgproc.convexHull(contour, indices);
            Point[] points = contour.toArray();
            hull.fromArray(Arrays.stream(indices.toArray())
                    .mapToObj(index -> points[index])
                    .toArray(Point[]::new));
            double around = Imgproc.arcLength(hull, true);
            for (double part = 0.01; part < 0.09; part *= 1.5) {
                Imgproc.approxPolyDP(hull, reduced, part * around, true);
                if (reduced.rows() <= 4) {
                    break;
                }
            }
            return reduced.rows() == 4
                    ? Optional.of(PageOutline.of(Arrays.stream(reduced.toArray())
                            .map(point -> new Corner(point.x, point.y))
                            .toList()))
                    : Optional.empty();
        } finally {
            indices.release();
            hull.release();
            reduced.release();
        }
    }

    private static boolean isWholeAndSquare(PageOutline outline, int width, int height) {
        List<Corner> corners = outline.corners();
        for (int index = 0; index < 4; index++) {
            Corner corner = corners.get(index);
            if (corner.x() < BORDER
                    || corner.y() < BORDER
                    || corner.x() > width - 1 - BORDER
                    || corner.y() > height - 1 - BORDER) {
                return false;
            }
            double angle = angle(corners.get((index + 3) % 4), corner, corners.get((index + 1) % 4));
            if (angle < SHARPEST || angle > BLUNTEST) {
                return false;
            }
        }
        return true;
    }

    private static double angle(Corner before, Corner corner, Corner after) {
        double one = Math.atan2(before.y() - corner.y(), before.x() - corner.x());
        double other = Math.atan2(after.y() - corner.y(), after.x() - corner.x());
        double between = Math.abs(one - other);
        return between > Math.PI ? 2 * Math.PI - between : between;
    }
}
