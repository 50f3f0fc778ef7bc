package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegalAidInterviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private final Interview interview = ContentLibrary.bundled().interview("legal-aid");

    @Test
    void aMigrantWorkerWithoutWagesIsNotAskedForIncome() {
        InterviewProgress progress = answered(
                start(person("male", 1985)),
                text("138 0000-0000"),
                choice("wages"),
                text("演示建筑公司"),
                new Answer.Skipped(),
                new Answer.Date(LocalDate.of(2026, 1, 5)),
                text("干了活没有拿到工钱。"),
                new Answer.Money(1_200_000),
                choice("no"),
                choices("migrant_worker"),
                new Answer.YesNo(false),
                new Answer.YesNo(true));
        assertThat(progress.isComplete()).isTrue();
        assertThat(progress.priorityGroups()).containsExactly("migrant_worker");
        assertThat(progress.summary(Locale.CHINA))
                .extracting(SummaryLine::questionId)
                .containsExactly(
                        "phone",
                        "matter",
                        "opponent",
                        "opponent_contact",
                        "happened",
                        "facts",
                        "amount",
                        "sued",
                        "groups",
                        "allowance",
                        "truth");
        assertThat(progress.summary(Locale.CHINA))
                .extracting(SummaryLine::answer)
                .contains("13800000000", "12,000.00 元", "2026年1月5日", "未填写", "进城务工的人", "是");
        assertThat(progress.summary(Locale.ENGLISH))
                .extracting(SummaryLine::answer)
                .contains("CNY 12,000.00", "5 January 2026", "Not given", "Migrant worker", "Yes");
    }

    @Test
    void othersAreAskedForTheirMeansUnlessTheyReceiveAnAllowance() {
        InterviewProgress asked = answered(start(person("female", 1990)), untilAllowance(), new Answer.YesNo(false));
        assertThat(asked.current())
                .hasValueSatisfying(question -> assertThat(question.id()).isEqualTo("household"));
        InterviewProgress spared = answered(start(person("female", 1990)), untilAllowance(), new Answer.YesNo(true));
        assertThat(spared.current())
                .hasValueSatisfying(question -> assertThat(question.id()).isEqualTo("truth"));
        assertThat(spared.priorityGroups()).contains("low_income");
    }

    @Test
    void theCardTellsWhoIsOldOrYoung() {
        assertThat(start(person("male", 1960)).priorityGroups()).containsExactly("elderly");
        assertThat(start(person("male", 2012)).priorityGroups()).containsExactly("minor");
        assertThat(start(person("male", 1990)).priorityGroups()).isEmpty();
    }

    @Test
    void singleMothersAreOfferedToWomenOnly() {
        assertThat(offeredGroups(person("female", 1990))).contains("single_mother");
        assertThat(offeredGroups(person("male", 1990))).doesNotContain("single_mother");
    }

    @Test
    void anOldWageClaimIsWarnedOfItsDeadline() {
        InterviewProgress progress = answered(
                start(person("male", 1985)),
                text("13800000000"),
                choice("wages"),
                text("演示公司"),
                new Answer.Skipped(),
                new Answer.Date(LocalDate.of(2025, 5, 1)),
                text("没有给工钱"),
                new Answer.Skipped());
        assertThat(progress.hints())
                .extracting(LocalizedText::chinese)
                .singleElement()
                .asString()
                .contains("一年");
    }

    @Test
    void whoIsInDangerAtHomeIsToldWhereHelpIs() {
        InterviewProgress progress = answered(start(person("female", 1985)), text("13800000000"), choice("violence"));
        assertThat(progress.hints())
                .extracting(LocalizedText::chinese)
                .singleElement()
                .asString()
                .contains("110");
        assertThat(answered(start(person("female", 1985)), text("13800000000"), choice("wages"))
                        .hints())
                .isEmpty();
    }

    @Test
    void minorsAreAdvisedToComeWithAGuardian() {
        assertThat(start(person("female", 2012)).hints()).hasSize(1);
        assertThat(start(person("female", 1990)).hints()).isEmpty();
    }

    @Test
    void aDayToComeIsNotAccepted() {
        InterviewProgress progress = answered(
                start(person("male", 1985)), text("13800000000"), choice("other"), text("某人"), new Answer.Skipped());
        assertThat(progress.answer(new Answer.Date(TODAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        Result.Rejected.class,
                        rejected -> assertThat(rejected.message().chinese()).contains("还没有到"));
    }

    private List<String> offeredGroups(Facts facts) {
        return start(facts).jumpTo("groups").options().stream().map(Option::id).toList();
    }

    private InterviewProgress start(Facts facts) {
        return InterviewProgress.start(interview, facts, TODAY);
    }

    private static Answer[] untilAllowance() {
        return new Answer[] {
            text("13800000000"),
            choice("support"),
            text("演示某人"),
            new Answer.Skipped(),
            new Answer.Date(LocalDate.of(2026, 1, 5)),
            text("不给抚养费。"),
            new Answer.Skipped(),
            choice("no"),
            choices("none")
        };
    }

    private static InterviewProgress answered(InterviewProgress progress, Answer[] first, Answer then) {
        return answered(answered(progress, first), then);
    }

    private static InterviewProgress answered(InterviewProgress progress, Answer... answers) {
        InterviewProgress here = progress;
        for (Answer answer : answers) {
            Result result = here.answer(answer);
            assertThat(result).as("at %s", here).isInstanceOf(Result.Accepted.class);
            here = ((Result.Accepted) result).progress();
        }
        return here;
    }

    private static Facts person(String sex, int year) {
        return new Facts("演示某人", sex, LocalDate.of(year, 3, 10), "汉", "演示县演示乡", "110101190001011009");
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    private static Answer choice(String id) {
        return new Answer.Choice(id);
    }

    private static Answer choices(String... ids) {
        return new Answer.Choices(List.of(ids));
    }
}
