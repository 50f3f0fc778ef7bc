package fayi.content.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.paper.PaperFonts;
import fayi.content.paper.PaperMaker;
import fayi.content.source.BundledSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class EntryCardTest {
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 3, 10, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

    @Test
    void theCardTellsAllFiveFacetsAndPenaltiesAsHonestlyAsAwards() throws Exception {
        String text = text("demo-lawyer-2", Locale.SIMPLIFIED_CHINESE);
        assertThat(text).contains("演示律师二", "12348", "2021 年因迟交材料受警告一次", "优秀村法律顾问", "演示站");
        assertThat(text).containsSubsequence("职业", "奖励和处罚", "办什么业务", "社会服务", "信用");
    }

    @Test
    void whereNothingStandsThatIsSaid() throws Exception {
        assertThat(text("demo-appraiser", Locale.SIMPLIFIED_CHINESE)).contains("没有记录");
        assertThat(text("demo-appraiser", Locale.ENGLISH)).contains("No record", "Telephone");
    }

    private static String text(String id, Locale locale) throws Exception {
        Path file = Path.of("../seeds/demonstration/directory.yaml");
        DirectoryEntry entry = DirectoryReader.read(file.toString(), Files.readString(file))
                .find(id)
                .orElseThrow();
        byte[] pdf = new PaperMaker(new BundledSource(), PaperFonts.installed())
                .make(new EntryCard(entry, "演示站", MADE, locale));
        Path written = Path.of("target", "papers", "directory-card-" + id + ".pdf");
        Files.createDirectories(written.getParent());
        Files.write(written, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replace("\n", "");
        }
    }
}
