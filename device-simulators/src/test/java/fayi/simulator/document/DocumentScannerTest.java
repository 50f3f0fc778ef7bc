package fayi.simulator.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Generated papers, of which it is known where they lie, before the document scanner. */
class DocumentScannerTest {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    private static DocumentScanner scanner;

    @BeforeAll
    static void load() {
        scanner = new DocumentScanner();
    }

    private static Frame frame(SheetInView view) {
        return new Frame(WIDTH, HEIGHT, view.bgr(), 0);
    }

    private static SheetInView page(Desk desk, long seed) {
        return SheetInView.of(PrintedSheet.page((int) seed), 210, 297, desk, seed, WIDTH, HEIGHT);
    }

    /** The worst corner, in millimetres on the desk. */
    private static double error(SheetInView view, PageOutline outline) {
        double worst = 0;
        for (Point2D corner : view.corners()) {
            double nearest = Double.MAX_VALUE;
            for (Corner found : outline.corners()) {
                nearest = Math.min(nearest, view.millimetres(corner, new Point2D.Double(found.x(), found.y())));
            }
            worst = Math.max(worst, nearest);
        }
        return worst;
    }

    @Test
    void everyOneOfThirtyPagesOnThreeDesksIsFoundWithinAMillimetre() {
        BufferedImage sheet = PrintedSheet.page(1);
        for (Desk desk : Desk.values()) {
            for (int seed = 1; seed <= 10; seed++) {
                SheetInView view = SheetInView.of(sheet, 210, 297, desk, seed, 1280, 720);
                PageOutline outline =
                        scanner.find(new Frame(1280, 720, view.bgr(), 0)).orElseThrow();
                assertThat(error(view, outline)).as("%s, seed %d", desk, seed).isLessThan(1);
            }
        }
    }

    @Test
    void aPageIsStraightWhiteAndOfA4AtTwoHundredDots() throws Exception {
        SheetInView view = page(Desk.WOOD, 3);
        DocumentPage page = scanner.page(frame(view), scanner.find(frame(view)).orElseThrow());
        assertThat(page.form()).isEqualTo(DocumentPage.Form.A4);
        assertThat(page.jpeg().length).isLessThan(DocumentPage.LARGEST);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.jpeg()));
        assertThat(seen.getWidth()).isEqualTo(1654);
        assertThat(seen.getHeight()).isEqualTo(2339);
        // The margins are white everywhere although the light fell unevenly; the stamp is where it was printed, and
        // red.
        for (int y = 60; y < 2300; y += 40) {
            assertThat(seen.getRGB(80, y) & 0xff).as("left margin at %d", y).isGreaterThan(235);
            assertThat(seen.getRGB(1580, y) & 0xff).as("right margin at %d", y).isGreaterThan(235);
        }
        int stamp = darkest(seen, 1654 - 420 - 160, 2339 - 300 - 10, 30, 20);
        assertThat(stamp >> 16 & 0xff).isGreaterThan(2 * (stamp >> 8 & 0xff)).isGreaterThan(140);
        int print = darkest(seen, 180, 340 - 30, 300, 34);
        assertThat(print & 0xff).isLessThan(70);
    }

    private static int darkest(BufferedImage picture, int left, int top, int width, int height) {
        int darkest = 0xffffff;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int colour = picture.getRGB(x, y) & 0xffffff;
                if ((colour >> 8 & 0xff) < (darkest >> 8 & 0xff)) {
                    darkest = colour;
                }
            }
        }
        return darkest;
    }

    @Test
    void aCardKeepsItsOwnShape() {
        for (Desk desk : Desk.values()) {
            SheetInView view = SheetInView.of(PrintedSheet.card(), 85.6, 54, desk, 5, WIDTH, HEIGHT);
            PageOutline outline = scanner.find(frame(view)).orElseThrow();
            assertThat(error(view, outline)).isLessThan(1);
            DocumentPage page = scanner.page(frame(view), outline);
            assertThat(page.form()).isEqualTo(DocumentPage.Form.OTHER_SHEET);
            assertThat((double) page.width() / page.height()).isCloseTo(85.6 / 54, within(0.05));
        }
    }

    @Test
    void aDeskWithoutASheetHasNone() {
        BufferedImage nothing = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        for (Desk desk : Desk.values()) {
            SheetInView view = SheetInView.of(nothing, 0.01, 0.01, desk, 4, WIDTH, HEIGHT);
            assertThat(scanner.find(frame(view))).as("%s", desk).isEmpty();
        }
    }

    @Test
    void aSheetThatIsNotSeenWholeIsNotTaken() {
        SheetInView view = SheetInView.of(PrintedSheet.page(1), 297, 420, Desk.WOOD, 2, WIDTH, HEIGHT);
        assertThat(scanner.find(frame(view))).isEmpty();
        DocumentPage whole = scanner.wholePicture(frame(view));
        assertThat(whole.form()).isEqualTo(DocumentPage.Form.WHOLE_PICTURE);
        assertThat(whole.jpeg().length).isLessThan(DocumentPage.LARGEST);
    }

    @Test
    void pagesMakeOnePdfUnderThreeHundredKilobytesAPage() throws Exception {
        List<DocumentPage> pages = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Frame frame = frame(page(Desk.CLOTH, number));
            pages.add(scanner.page(frame, scanner.find(frame).orElseThrow()));
        }
        pages.add(scanner.wholePicture(frame(page(Desk.PALE, 4))));
        byte[] pdf = PagesPdf.of(pages);
        assertThat(pdf.length).isLessThan(4 * 300_000);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(4);
            assertThat(read.getPage(0).getMediaBox().getWidth()).isCloseTo(595, within(1f));
            BufferedImage first = new PDFRenderer(read).renderImageWithDPI(0, 50);
            assertThat(first.getRGB(20, 20) & 0xff).isGreaterThan(235);
        }
        pages.forEach(DocumentPage::destroy);
        assertThat(pages).allSatisfy(page -> assertThat(page.jpeg()).containsOnly(0));
    }
}
