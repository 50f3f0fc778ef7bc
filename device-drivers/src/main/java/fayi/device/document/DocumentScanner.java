package fayi.device.document;

import fayi.device.camera.Frame;
import java.util.List;
import java.util.Optional;
import nu.pattern.OpenCV;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint2f;
import org.opencv.core.Point;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Makes pages of what a camera over papers sees. Pure: a frame in, an outline or a page out, nothing on the disk; native
 * pictures are overwritten before their memory is given back. Safe for use by several threads; each call works on the
 * caller's thread and on no other.
 *
 * <p>The first one that is made loads OpenCV, some tenths of a second and 60 MB of library: on the thread that needs it and
 * never while a station starts.
 */
public final class DocumentScanner {
    /** Pixels of a page, at each side. */
    private static final double EDGE = 3;

    private final PageFinder finder = new PageFinder();
    private final PageCleaner paperCleaner = new PageCleaner(PageCleaner.Strength.PAPER);
    private final PageCleaner cardCleaner = new PageCleaner(PageCleaner.Strength.CARD);
    private final PageEncoder encoder = new PageEncoder();

    /**
     * Loads OpenCV when this process has not yet.
     *
     * @throws IllegalStateException when there is none for this machine
     */
    public DocumentScanner() {
        try {
            OpenCV.loadLocally();
        } catch (RuntimeException | UnsatisfiedLinkError missing) {
            throw new IllegalStateException(
                    "OpenCV cannot be loaded. It needs x86-64 or ARMv8 and 70 MB in the temporary directory.", missing);
        }
        // Two cores serve a screen and a call beside it; a page is quick enough on one.
        Core.setNumThreads(1);
    }

    /** Where the sheet lies; nothing when there is none, it is not seen whole, or its edges cannot be told from the desk. */
    public Optional<PageOutline> find(Frame frame) {
        try (NativePictures pictures = new NativePictures()) {
            return finder.find(picture(frame, pictures));
        }
    }

    /** The sheet with that outline, straight and clean. */
    public DocumentPage page(Frame frame, PageOutline outline) {
        PageShape shape = PageShape.of(outline, frame.width(), frame.height());
        try (NativePictures pictures = new NativePictures()) {
            Mat straight = straighten(picture(frame, pictures), outline, shape, pictures);
            (shape.isA4() ? paperCleaner : cardCleaner).clean(straight);
            byte[] jpeg = encoder.encode(straight, DocumentPage.LARGEST);
            return new DocumentPage(
                    jpeg,
                    shape.width(),
                    shape.height(),
                    shape.isA4() ? DocumentPage.Form.A4 : DocumentPage.Form.OTHER_SHEET);
        }
    }

    /** The whole picture, for when no sheet was found. */
    public DocumentPage wholePicture(Frame frame) {
        try (NativePictures pictures = new NativePictures()) {
            byte[] jpeg = encoder.encode(picture(frame, pictures), DocumentPage.LARGEST);
            return new DocumentPage(jpeg, frame.width(), frame.height(), DocumentPage.Form.WHOLE_PICTURE);
        }
    }

    private static Mat picture(Frame frame, NativePictures pictures) {
        Mat picture = pictures.keep(new Mat(frame.height(), frame.width(), CvType.CV_8UC3));
        picture.put(0, 0, frame.bgr());
        return picture;
    }

    private static Mat straighten(Mat picture, PageOutline outline, PageShape shape, NativePictures pictures) {
        // The sheet's very edge is left out: it is half desk.
        List<Corner> corners = outline.corners();
        double first = -EDGE - 0.5;
        double right = shape.width() - 0.5 + EDGE;
        double bottom = shape.height() - 0.5 + EDGE;
        MatOfPoint2f from = pictures.keep(new MatOfPoint2f(corners.stream()
                .map(corner -> new Point(corner.x(), corner.y()))
                .toArray(Point[]::new)));
        MatOfPoint2f to = pictures.keep(new MatOfPoint2f(
                new Point(first, first), new Point(right, first), new Point(right, bottom), new Point(first, bottom)));
        Mat straight = pictures.create();
        Imgproc.warpPerspective(
                picture,
                straight,
                pictures.keep(Imgproc.getPerspectiveTransform(from, to)),
                new Size(shape.width(), shape.height()),
                Imgproc.INTER_CUBIC,
                Core.BORDER_REPLICATE);
        return straight;
    }
}
