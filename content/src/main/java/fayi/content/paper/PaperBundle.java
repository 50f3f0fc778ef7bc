package fayi.content.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Several papers as one, to be looked through and printed in one go; each keeps its own count of pages. */
public final class PaperBundle {
    private PaperBundle() {}

    /**
     * One PDF with all pages of {@code pdfs} in their order.
     *
     * @throws UncheckedIOException when one is no PDF
     */
    public static byte[] of(List<byte[]> pdfs) {
        if (pdfs.size() == 1) {
            return pdfs.get(0).clone();
        }
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDestinationStream(bundle);
        pdfs.forEach(pdf -> merger.addSource(new RandomAccessReadBuffer(pdf)));
        try {
            merger.mergeDocuments(null);
        } catch (IOException wrong) {
            throw new UncheckedIOException("the papers cannot be put together", wrong);
        }
        return bundle.toByteArray();
    }

    /** How many pages {@code pdf} has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException wrong) {
            throw new UncheckedIOException("this is no PDF", wrong);
        }
    }
}
