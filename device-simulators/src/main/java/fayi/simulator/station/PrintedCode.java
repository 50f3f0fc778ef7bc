package fayi.simulator.station;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code off a printed paper, as a person would hold it before the scanner. */
final class PrintedCode {
    // A person who holds a paper before a scanner moves it until it is read.
    private static final List<Float> DOTS_PER_INCH = List.of(150f, 200f, 120f, 300f);
    /** And tilts it: a printer of receipts draws its codes itself, and one in a hundred of those is read askew only. */
    private static final List<Integer> TILTS = List.of(0, 7, 12, -7, -12);

    private PrintedCode() {}

    /** The code on the newest of {@code papers} that bears one. */
    static Optional<String> newestOn(List<Path> papers) throws IOException {
        List<Path> newestFirst = papers.stream()
                .sorted(Comparator.comparing(PrintedCode::age).reversed())
                .toList();
        for (Path paper : newestFirst) {
            Optional<String> code = on(paper);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static FileTime age(Path paper) {
        try {
            return Files.getLastModifiedTime(paper);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The code of the last page that bears one, or of a receipt's picture; empty when none does. */
    static Optional<String> on(Path paper) throws IOException {
        return paper.toString().endsWith(".png") ? onRoll(ImageIO.read(paper.toFile())) : inDocument(paper);
    }

    private static Optional<String> onRoll(BufferedImage receipt) {
        return TILTS.stream()
                .map(degrees -> in(tilted(receipt, degrees)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static BufferedImage tilted(BufferedImage receipt, int degrees) {
        int width = receipt.getWidth();
        int height = receipt.getHeight();
        BufferedImage tilted = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = tilted.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        pen.drawImage(receipt, 0, 0, null);
        pen.dispose();
        return tilted;
    }

    private static Optional<String> inDocument(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
                for (float resolution : DOTS_PER_INCH) {
                    Optional<String> code = in(renderer.renderImageWithDPI(page, resolution));
                    if (code.isPresent()) {
                        return code;
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> in(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(
                            bitmap,
                            Map.of(
                                    DecodeHintType.TRY_HARDER,
                                    true,
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.QR_CODE)))
                    .getText());
        } catch (NotFoundException | ChecksumException | FormatException none) {
            return Optional.empty();
        }
    }
}
