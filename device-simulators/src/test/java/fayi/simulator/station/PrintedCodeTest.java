package fayi.simulator.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedCodeTest {
    @TempDir
    private Path directory;

    @Test
    void theCodeOfAPrintedReceiptIsRead() throws Exception {
        assertThat(PrintedCode.on(paper("FAYI1-ABCDEFGH-演示"))).contains("FAYI1-ABCDEFGH-演示");
    }

    @Test
    void aPaperWithoutACodeHasNone() throws Exception {
        assertThat(PrintedCode.on(paper(""))).isEmpty();
    }

    /** Two pages of A4; the code is 30 mm wide on the first. */
    private Path paper(String code) throws IOException, WriterException {
        Path file = directory.resolve("paper.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.addPage(new PDPage(PDRectangle.A4));
            if (!code.isEmpty()) {
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(LosslessFactory.createFromImage(document, picture(code)), 420, 60, 85, 85);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage picture(String code) throws WriterException {
        BitMatrix dots = new QRCodeWriter()
                .encode(
                        code,
                        BarcodeFormat.QR_CODE,
                        240,
                        240,
                        java.util.Map.of(com.google.zxing.EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage picture = new BufferedImage(240, 240, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 240; y++) {
            for (int x = 0; x < 240; x++) {
                picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
