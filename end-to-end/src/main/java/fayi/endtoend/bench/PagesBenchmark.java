package fayi.endtoend.bench;

import fayi.device.camera.Frame;
import fayi.device.document.Corner;
import fayi.device.document.DocumentPage;
import fayi.device.document.DocumentScanner;
import fayi.device.document.PageOutline;
import fayi.device.document.PagesPdf;
import fayi.simulator.camera.Desk;
import fayi.simulator.camera.PrintedSheet;
import fayi.simulator.camera.SheetInView;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * How long ten pages take from the camera's frame to the PDF, beside the same frames put into a PDF as they are; and, over
 * thirty generated pages on three desks, how exactly the corners are found and how large a page becomes.
 */
public final class PagesBenchmark {
    private static final int PAGES = 10;
    private static final int ROUNDS = 5;
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private PagesBenchmark() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    /**
     * Prints two lines to {@code out}.
     *
     * @throws IOException when a PDF cannot be made
     */
    public static void run(PrintStream out) throws IOException {
        DocumentScanner scanner = new DocumentScanner();
        List<SheetInView> views = views();
        Samples ours = new Samples();
        Samples theirs = new Samples();
        for (int round = 0; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            scanned(scanner, views.subList(0, PAGES));
            long between = System.nanoTime();
            asTheyAre(views.subList(0, PAGES));
            if (round > 0) {
                ours.add((between - begin) / 1e6);
                theirs.add((System.nanoTime() - between) / 1e6);
            }
        }
        out.println(Samples.line(
                PAGES + " pages of " + WIDTH + "x" + HEIGHT + " from camera frame to PDF",
                "ms",
                new Samples.Peer("found, straightened, cleaned", ours),
                new Samples.Peer("frames as they are, ImageIO and PDFBox", theirs),
                "none"));
        out.println(exactness(scanner, views));
    }

    private static List<SheetInView> views() {
        List<SheetInView> views = new ArrayList<>();
        for (int number = 1; number <= PAGES; number++) {
            for (Desk desk : Desk.values()) {
                views.add(SheetInView.of(PrintedSheet.page(number), 210, 297, desk, number, WIDTH, HEIGHT));
            }
        }
        return views;
    }

    private static Frame frame(SheetInView view) {
        return new Frame(WIDTH, HEIGHT, view.bgr(), 0);
    }

    private static byte[] scanned(DocumentScanner scanner, List<SheetInView> views) {
        List<DocumentPage> pages = new ArrayList<>();
        for (SheetInView view : views) {
            Frame frame = frame(view);
            pages.add(scanner.find(frame)
                    .map(outline -> scanner.page(frame, outline))
                    .orElseGet(() -> scanner.wholePicture(frame)));
        }
        return PagesPdf.of(pages);
    }

    private static byte[] asTheyAre(List<SheetInView> views) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (SheetInView view : views) {
                BufferedImage picture = view.picture();
                ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
                ImageIO.write(picture, "jpeg", jpeg);
                PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromByteArray(document, jpeg.toByteArray()), 0, 0);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String exactness(DocumentScanner scanner, List<SheetInView> views) {
        int found = 0;
        double sum = 0;
        double worst = 0;
        long bytes = 0;
        int largest = 0;
        for (SheetInView view : views) {
            Frame frame = frame(view);
            PageOutline outline = scanner.find(frame).orElse(null);
            if (outline == null) {
                continue;
            }
            found++;
            for (Point2D corner : view.corners()) {
                double off = outline.corners().stream()
                        .mapToDouble(seen -> view.millimetres(corner, point(seen)))
                        .min()
                        .orElseThrow();
                sum += off;
                worst = Math.max(worst, off);
            }
            int size = scanner.page(frame, outline).jpeg().length;
            bytes += size;
            largest = Math.max(largest, size);
        }
        int counted = Math.max(found, 1);
        return String.format(
                Locale.ROOT,
                "pages on three desks: %d of %d found; corners off by %.2f mm on average, %.2f mm at worst; %d kB a page"
                        + " on average, %d kB the largest; target: all, under 2 mm, under 300 kB",
                found,
                views.size(),
                sum / (4 * counted),
                worst,
                bytes / counted / 1000,
                largest / 1000);
    }

    private static Point2D point(Corner corner) {
        return new Point2D.Double(corner.x(), corner.y());
    }
}
