package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.paper.SignatureDrawing.Line;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SignatureDrawingTest {
    private static final PaperMaker MAKER = SharedMaker.MAKER;

    /** Nobody's name: a wave, pressed harder and harder, and a dot. */
    static SignatureDrawing wave(double size) {
        int points = 120;
        int[] x = new int[points];
        int[] y = new int[points];
        float[] pressure = new float[points];
        for (int at = 0; at < points; at++) {
            x[at] = 1000 + (int) (size * at / points);
            y[at] = 3000 + (int) (size / 6 * Math.sin(at / 6.0));
            pressure[at] = (float) at / points;
        }
        return new SignatureDrawing(
                List.of(new Line(x, y, pressure), new Line(new int[] {1000}, new int[] {3000}, new float[] {1})));
    }

    private static byte[] made(InterviewPaper form, String name) throws Exception {
        byte[] pdf = MAKER.make(form);
        try (PaperPages pages = PaperPages.of(pdf)) {
            Path picture = Path.of("target/papers/" + name + ".png");
            Files.createDirectories(picture.getParent());
            ImageIO.write(pages.picture(pages.signedPage(), 900), "png", picture.toFile());
        }
        return pdf;
    }

    @Test
    void aSignedFormShowsTheSignatureOnItsPageWithTheDayAndIsAsLongAsBefore() throws Exception {
        InterviewPaper form = SamplePapers.application();
        byte[] plain = MAKER.make(form.signed(new SignatureDrawing(List.of())));
        try (PaperPages unsigned = PaperPages.of(MAKER.make(form));
                PaperPages pages = PaperPages.of(plain)) {
            assertThat(pages.count()).isEqualTo(unsigned.count());
        }
        byte[] signed = made(form.signed(wave(14_000)), "application-signed");
        try (PaperPages before = PaperPages.of(plain);
                PaperPages after = PaperPages.of(signed)) {
            assertThat(after.count()).isEqualTo(before.count());
            int page = after.signedPage();
            assertThat(ink(after.picture(page, 900))).isGreaterThan(ink(before.picture(page, 900)) + 300);
        }
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(new PDFTextStripper().getText(document).replace(" ", "")).contains("日期：2026年3月10日");
        }
        assertThat(signed.length - plain.length).isLessThan(8_000);
    }

    @Test
    void aSmallSignatureIsNotMadeLarger() throws Exception {
        byte[] small = made(SamplePapers.application().signed(wave(1500)), "application-signed-small");
        byte[] large = MAKER.make(SamplePapers.application().signed(wave(14_000)));
        try (PaperPages one = PaperPages.of(small);
                PaperPages other = PaperPages.of(large)) {
            assertThat(ink(one.picture(one.signedPage(), 900)))
                    .isLessThan(ink(other.picture(other.signedPage(), 900)) - 200);
        }
    }

    @Test
    void aSignatureOfNothingIsAPaperAllTheSame() {
        assertThat(MAKER.make(SamplePapers.application().signed(new SignatureDrawing(List.of()))))
                .isNotEmpty();
    }

    @Test
    void noTextFormShowsIt() {
        assertThat(wave(1500).toString()
                        + wave(1500).lines()
                        + SamplePapers.application().signed(wave(1500)))
                .isEqualTo("SignatureDrawing[masked][Line[masked], Line[masked]]InterviewPaper[legal-aid-application]");
    }

    private static int ink(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
