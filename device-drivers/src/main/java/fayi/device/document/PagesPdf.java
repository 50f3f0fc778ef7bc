package fayi.device.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pages as one PDF, in memory. Their JPEGs go in as they are (DCTDecode, ISO 32000-1, 7.4.8): nothing is lost again. */
public final class PagesPdf {
    private static final float A4_SHORT = PDRectangle.A4.getWidth();
    private static final float A4_LONG = PDRectangle.A4.getHeight();
    /** Dots an inch of a sheet that is not A4: its true size is not known. */
    private static final float DOTS = 200;

    private static final float POINTS = 72;

    private PagesPdf() {}

    /**
     * The PDF of these pages, in their order: A4 in its size, a card or receipt at 200 dots an inch, a whole picture on a
     * page as wide as A4 is high.
     */
    public static byte[] of(List<DocumentPage> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A PDF needs one page at least");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (DocumentPage page : pages) {
                add(document, page);
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A PDF could not be made in memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(PDDocument document, DocumentPage page) throws IOException {
        PDRectangle size = size(page);
        PDPage sheet = new PDPage(size);
        document.addPage(sheet);
        PDImageXObject picture = JPEGFactory.createFromByteArray(document, page.jpeg());
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static PDRectangle size(DocumentPage page) {
        boolean upright = page.height() > page.width();
        return switch (page.form()) {
            case A4 -> upright ? PDRectangle.A4 : new PDRectangle(A4_LONG, A4_SHORT);
            case OTHER_SHEET -> new PDRectangle(page.width() * POINTS / DOTS, page.height() * POINTS / DOTS);
            case WHOLE_PICTURE -> new PDRectangle(A4_LONG, A4_LONG * page.height() / page.width());
        };
    }
}
