package fayi.content.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.content.paper.PaperMaker;
import fayi.content.paper.PaperPages;
import fayi.content.paper.SharedMaker;
import fayi.content.rule.RuleData;
import fayi.content.source.BundledSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CalculationCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final PaperMaker MAKER = SharedMaker.MAKER;

    @Test
    void theCardSaysTheSumTheAnswersTheStepsTheArticleAndWhatItLeavesOut() throws Exception {
        Calculation calculation = calculation(
                "overtime",
                Map.of(
                        "wage", new Answer.Money(435_000),
                        "weekday_hours", new Answer.Number(20),
                        "weekend_hours", new Answer.Number(8)));
        assertThat(text("overtime", calculation, Locale.CHINESE))
                // 25 an hour: 20 × 37.50 and 8 × 50.
                .contains("1,150.00 元", "750.00 元", "400.00 元", "4,350.00 元", "20 小时 × 150%")
                .contains("《劳动法》第四十四条（2018-12-29 版）", "没有算进去的", "不是法律意见", "演示服务站", "1 / 1");
        assertThat(text("overtime-en", calculation, Locale.ENGLISH))
                .contains("CNY 1,150.00", "Labour Law, article 44 (version of 2018-12-29)", "no legal advice");
    }

    @Test
    void aDeadlineThatHasPassedNeverSaysThatTheCaseIsLost() throws Exception {
        Calculation calculation = calculation(
                "deadline",
                Map.of(
                        "area", new Answer.Choice("debt"),
                        "matter", new Answer.Choice("debt"),
                        "due", new Answer.Date(LocalDate.of(2023, 6, 1))));
        assertThat(text("deadline", calculation, Locale.CHINESE))
                .contains("2026年6月1日", "已经过了 177 天", "先别放弃", "问律师", "第一百九十五条")
                .doesNotContain("输了", "不能告");
    }

    @Test
    void theLongestCardIsWhole() throws Exception {
        Calculation calculation = calculation("traffic", TrafficAnswers.DISABLED);
        assertThat(text("traffic", calculation, Locale.CHINESE))
                .contains("残疾赔偿金", "被扶养人生活费", "演示数字", "《民法典》第一千一百七十九条", "精神损害抚慰金");
    }

    static Calculation calculation(String id, Map<String, Answer> answers) {
        Calculator calculator = CalculatorsTest.calculator(id);
        InterviewProgress progress = calculator.begin(TODAY);
        while (progress.current().isPresent()) {
            Answer answer = answers.getOrDefault(progress.current().get().id(), new Answer.Skipped());
            if (!(progress.answer(answer) instanceof Result.Accepted accepted)) {
                throw new AssertionError(
                        "not accepted: " + progress.current().get().id());
            }
            progress = accepted.progress();
        }
        return new Calculation(
                calculator,
                progress.summary(Locale.CHINESE),
                calculator.reckon(progress.effectiveAnswers(), TODAY, RuleData.read(new BundledSource())));
    }

    private static String text(String name, Calculation calculation, Locale locale) throws IOException {
        byte[] pdf = MAKER.make(new CalculationCard(
                calculation, "演示服务站", TODAY.atTime(9, 30).atZone(ZoneId.of("Asia/Shanghai")), locale));
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("calculation-" + name + ".pdf"), pdf);
        try (PaperPages pages = PaperPages.of(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                Path picture = folder.resolve("calculation-" + name + "-" + (page + 1) + ".png");
                ImageIO.write(pages.picture(page, 960), "png", picture.toFile());
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
