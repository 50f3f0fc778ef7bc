package fayi.endtoend.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Papers to print that say nothing. */
public final class Papers {
    private Papers() {}

    /** A PDF of that many empty A4 pages. */
    public static byte[] blank(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // Readers that count pages by looking for them find them.
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
