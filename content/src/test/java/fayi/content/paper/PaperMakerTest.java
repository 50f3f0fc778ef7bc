package fayi.content.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperMakerTest {
    private static final int MOST_BYTES = 200_000;
    private static final PaperMaker MAKER = SharedMaker.MAKER;

    @Test
    void theApplicationSaysEverythingAndCountsItsPages() throws Exception {
        byte[] pdf = made("application", SamplePapers.application());
        assertThat(pdf.length).isLessThan(MOST_BYTES);
        assertThat(text(pdf))
                .contains("演示某人", "110101198507010011", "1985年7月1日", "40 岁", "13800000000", "12,000.00 元")
                .contains("干了活，没拿到工钱", "L-DEMO1-20260310-0001", "第 1 页，共 2 页", "第 2 页，共 2 页", "签名：");
    }

    @Test
    void theApplicationWithMeansSaysThem() throws Exception {
        byte[] pdf = made("application-means", SamplePapers.application("演示老人", "被人打伤。", 1950, true));
        assertThat(text(pdf)).contains("5 人", "800.00 元", "都没有", "75 岁");
        assertThat(pdf.length).isLessThan(MOST_BYTES);
    }

    @Test
    void theLongestStoryStaysCompleteAndSmall() throws Exception {
        String story = Files.readString(Path.of("src/test/resources/fayi/content/paper/long-story.txt"))
                .strip();
        byte[] pdf = made("application-longest", SamplePapers.application("演示某人", story));
        assertThat(text(pdf).replaceAll("\\s", "")).contains("结束了");
        assertThat(story.codePoints().count()).isBetween(600L, 800L);
        assertThat(pdf.length).isLessThan(MOST_BYTES);
    }

    @Test
    void theReceiptOfADeliveredMatterHasItsNumberAndACodeThatScans() throws Exception {
        byte[] pdf = made("receipt", SamplePapers.delivered());
        assertThat(text(pdf))
                .contains("FY20260310000001", "受理编号", "已经送达", "2026年3月17日", "第 1 页，共 1 页", SamplePapers.STATION)
                .doesNotContain("联网后自动送达");
        assertThat(pdf.length).isLessThan(MOST_BYTES);
        assertThat(scanned(pdf)).isEqualTo(SamplePapers.delivered().code());
    }

    @Test
    void theReceiptOfAKeptMatterSaysThatItIsNotYetDelivered() throws Exception {
        byte[] pdf = made("receipt-kept", SamplePapers.kept());
        assertThat(text(pdf))
                .contains("已保存，联网后自动送达", "本站编号", "L-DEMO1-20260310-0001", "第 1 页，共 1 页")
                .doesNotContain("已经送达", "受理编号 ");
    }

    @Test
    void theCodeToGoOnWithIsReadByAPersonAndByAScanner() throws Exception {
        byte[] pdf = made(
                "resume-code",
                new ResumeCodePaper(
                        "0123 4567 8901",
                        "FAYI-RESUME.012345678901",
                        "申请法律援助",
                        LocalDate.of(2026, 4, 9),
                        SamplePapers.STATION,
                        SamplePapers.delivered().at()));
        assertThat(text(pdf)).contains("0123 4567 8901", "申请法律援助", "2026年4月9日", "对着扫码口");
        assertThat(scanned(pdf)).isEqualTo("FAYI-RESUME.012345678901");
    }

    @Test
    void theOpinionNamesTheLawyerAndSaysWhatItIs() throws Exception {
        byte[] pdf = made("opinion", SamplePapers.opinion());
        assertThat(text(pdf))
                .contains("演示律师一", "演示律师事务所", "演示-0001", "FY20260310000001", "2026年3月10日 09:30")
                .contains("劳动监察大队", "供您参考");
        assertThat(pdf.length).isLessThan(MOST_BYTES);
    }

    @Test
    void markupInAnAnswerStaysText() throws Exception {
        String hostile =
                "<b>粗</b> <img src=\"file:///etc/passwd\"/> &amp; ]]> {{person.name}} <!-- \u202E反\u0000\uFFFE";
        String text = text(made("hostile", SamplePapers.application("<b>演示</b>", hostile)))
                .replaceAll("\\s", "");
        assertThat(text)
                .contains("<b>演示</b>", "<b>粗</b>", "<imgsrc=\"file:///etc/passwd\"/>", "&amp;]]>", "{{person.name}}");
        assertThat(text).doesNotContain("\u202E", "root:");
    }

    @Test
    void rareCharactersOfNamesAreSetAsText() throws Exception {
        assertThat(text(made("rare", SamplePapers.application("演示𠮷㛃䶮", "𠮷")))).contains("演示𠮷㛃䶮");
    }

    @Test
    void aCharacterThatTheFontLacksIsDrawnAndOneThatNoFontHasIsNamed() throws Exception {
        Glyphs glyphs = glyphs();
        int drawn = lacking(glyphs, true);
        int unknown = lacking(glyphs, false);
        byte[] pdf = made(
                "fallback", SamplePapers.application("演示" + Character.toString(drawn), Character.toString(unknown)));
        assertThat(text(pdf)).contains(String.format("[U+%04X]", unknown)).doesNotContain("#");
        assertThat(new PaperEscaper(glyphs).escape(Character.toString(drawn))).startsWith("<img class=\"rare\"");
    }

    @Test
    void everyCharacterOfTheTemplatesIsInTheFont() {
        Glyphs glyphs = glyphs();
        for (String id : List.of("legal-aid-application", "receipt", "opinion")) {
            String page = new BundledSource().read("papers/" + id + ".html").orElseThrow();
            assertThat(page.codePoints().filter(codePoint -> codePoint >= ' ' && !glyphs.has(codePoint)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void noFontsOfTheMachineAreSearched() {
        MAKER.warmUp();
        assertThat(FontMappers.instance()).isInstanceOf(EmbeddedFontsOnly.class);
    }

    @Test
    void aTemplateReachesNoFileAndNoNetwork() throws Exception {
        Path picture = Files.createTempFile("picture", ".png");
        try {
            ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            String page = "<html><head><style>@page { size: A4; } body { font-family: Paper; }</style></head>"
                    + "<body>字<img src=\"" + picture.toUri()
                    + "\"/><img src=\"http://127.0.0.1:9/x.png\"/></body></html>";
            PaperMaker maker = new PaperMaker(only(page), PaperFonts.installed());
            byte[] pdf = maker.make(blank());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            }
        } finally {
            Files.delete(picture);
        }
    }

    @Test
    void aTemplateThatNamesAnEntityOfTheFileSystemIsRefusedOrEmpty() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        try {
            Files.writeString(secret, "planted");
            String page = "<!DOCTYPE html [<!ENTITY planted SYSTEM \"" + secret.toUri()
                    + "\">]><html><head><style>body { font-family: Paper; }</style></head><body>&planted;</body></html>";
            PaperMaker maker = new PaperMaker(only(page), PaperFonts.installed());
            String text;
            try {
                text = text(maker.make(blank()));
            } catch (RuntimeException refused) {
                text = "";
            }
            assertThat(text).doesNotContain("planted");
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void aTemplateThatTakesValuesInUnescapedIsRefused() {
        PaperMaker maker = new PaperMaker(only("<p>{{{name}}}</p>"), PaperFonts.installed());
        assertThatThrownBy(() -> maker.make(blank())).hasMessageContaining("unescaped");
    }

    @Test
    void aMissingFontIsNamedWithItsPackage() {
        PaperFonts fonts = new PaperFonts(Path.of("/nowhere/font.ttf"), Path.of("/nowhere/other.ttc"));
        assertThat(fonts.missing()).hasSize(2);
        assertThatThrownBy(() -> new PaperMaker(new BundledSource(), fonts))
                .hasMessageContaining("/nowhere/font.ttf")
                .hasMessageContaining("fonts-lxgw-wenkai");
    }

    private static Glyphs glyphs() {
        PaperFonts fonts = PaperFonts.installed();
        return new Glyphs(new PaperFont(fonts.main()), fonts);
    }

    private static byte[] made(String name, Paper paper) throws IOException {
        byte[] pdf = MAKER.make(paper);
        Path directory = Files.createDirectories(Path.of("target/papers"));
        Files.write(directory.resolve(name + ".pdf"), pdf);
        try (PaperPages pages = PaperPages.of(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                BufferedImage picture = pages.picture(page, 960);
                assertThat(picture.getWidth()).isBetween(959, 961);
                assertThat(picture.getHeight()).isBetween(1350, 1362);
                assertMarginsAreEmpty(name, picture);
                ImageIO.write(
                        picture,
                        "png",
                        directory.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
        return pdf;
    }

    /** Above the foot nothing stands within 19 mm of the left and right edge, where a page ends and cuts off what is wider. */
    private static void assertMarginsAreEmpty(String name, BufferedImage picture) {
        int width = picture.getWidth();
        int margin = width * 19 / 210;
        int height = picture.getHeight() * 93 / 100;
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < margin; x++) {
                if ((pixels[y * width + x] & pixels[(y + 1) * width - 1 - x] & 0xFFFFFF) != 0xFFFFFF) {
                    fail("%s has something in its margin at %s,%s", name, x, y);
                }
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PaperPages pages = PaperPages.of(pdf)) {
            BufferedImage picture = pages.picture(0, 1200);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        }
    }

    private static int lacking(Glyphs glyphs, boolean inFallback) {
        for (int codePoint = 0x20000; codePoint < 0x2A6D6; codePoint++) {
            if (!glyphs.has(codePoint) && glyphs.isDrawn(codePoint) == inFallback) {
                return codePoint;
            }
        }
        throw new IllegalStateException("the fonts have every character");
    }

    private static ContentSource only(String page) {
        return path -> Optional.of(page);
    }

    private static Paper blank() {
        return new Paper() {
            @Override
            public String templateId() {
                return "blank";
            }

            @Override
            public Map<String, Object> data() {
                return Map.of();
            }
        };
    }
}
