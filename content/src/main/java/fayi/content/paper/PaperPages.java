package fayi.content.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of one PDF as pictures, drawn when asked for. Not for several threads at once. Close it to forget the PDF. */
public final class PaperPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PaperPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * The pages of {@code pdf}.
     *
     * @throws UncheckedIOException when it is no PDF
     */
    public static PaperPages of(byte[] pdf) {
        EmbeddedFontsOnly.install();
        try {
            return new PaperPages(Loader.loadPDF(pdf));
        } catch (IOException wrong) {
            throw new UncheckedIOException("this is no PDF that can be shown", wrong);
        }
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * One page.
     *
     * @param index from 0 on
     * @param width of the picture in pixels; its height follows
     */
    public BufferedImage picture(int index, int width) {
        float points = document.getPage(index).getCropBox().getWidth();
        try {
            return renderer.renderImage(index, width / points, ImageType.RGB);
        } catch (IOException wrong) {
            throw new UncheckedIOException("page " + (index + 1) + " cannot be drawn", wrong);
        }
    }

    /** The page that bears a signature drawn by {@link SignatureDrawing}, from 0 on; the first when none does. */
    public int signedPage() {
        for (int index = 0; index < count(); index++) {
            if (SignaturePlace.isOn(document.getPage(index))) {
                return index;
            }
        }
        return 0;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
