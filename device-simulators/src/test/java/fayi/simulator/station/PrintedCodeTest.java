package fayi.simulator.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
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

    /** This code, drawn with six dots a module as a printer draws it, is missed when it is held straight. */
    @Test
    void aReceiptIsTiltedUntilItsCodeIsRead() throws Exception {
        String code = "FAYI1.e1872eb3-4fab-4a44-bc65-c56de79b8554.2d265781e03f6022b0c8c9cfc2106c69";
        BitMatrix dots = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 4));
        BufferedImage receipt = new BufferedImage(576, 700, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < receipt.getHeight(); y++) {
            for (int x = 0; x < receipt.getWidth(); x++) {
                int column = Math.floorDiv(x - 165, 6);
                int row = Math.floorDiv(y - 200, 6);
                boolean inside = column >= 0 && row >= 0 && column < dots.getWidth() && row < dots.getHeight();
                receipt.setRGB(x, y, inside && dots.get(column, row) ? 0 : 0xFFFFFF);
            }
        }
        Path file = directory.resolve("receipt.png");
        ImageIO.write(receipt, "png", file.toFile());

        assertThat(PrintedCode.on(file)).contains(code);
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
                .encode(code, BarcodeFormat.QR_CODE, 240, 240, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
        BufferedImage picture = new BufferedImage(240, 240, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 240; y++) {
            for (int x = 0; x < 240; x++) {
                picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
