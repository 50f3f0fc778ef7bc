package fayi.content.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Result;
import fayi.content.rule.Figures;
import fayi.content.rule.ResultLine;
import fayi.content.rule.RuleData;
import fayi.content.rule.RuleOutcome;
import fayi.content.rule.RuleResult;
import fayi.content.source.BundledSource;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples from a person's answers to the result; every sum and day stands beside its reckoning. */
class OutcomesTest {
    private static final RuleData DATA = RuleData.read(new BundledSource());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        // Matter, its day, the day, the last day by hand.
        "wages, labour_suit, got_paper, 2026-11-16, 2026-12-01",
        // The fifteenth day is Sunday 6 December.
        "wages, labour_suit, got_paper, 2026-11-21, 2026-12-07",
        "wages, labour_other, knew, 2026-02-28, 2027-02-28",
        "wages, work_injury_employer, happened, 2026-11-01, 2026-12-01",
        "wages, work_injury_own, happened, 2025-12-01, 2026-12-01",
        "wages, work_injury_grade, got_paper, 2026-11-20, 2026-12-05",
        // Three years end on Saturday 28 November 2026.
        "debt, debt, due, 2023-11-28, 2026-11-30",
        "debt, guarantee, due, 2026-08-31, 2027-03-01",
        "debt, goods, got_goods, 2025-03-03, 2027-03-03",
        "debt, mistake, knew, 2026-10-01, 2026-12-30",
        "harm, injury, knew, 2024-02-29, 2027-03-01",
        "harm, traffic_finding, got_paper, 2026-11-24, 2026-11-27",
        "harm, land, knew, 2025-05-06, 2027-05-06",
        "harm, land_suit, got_paper, 2026-11-02, 2026-12-02",
        "court, answer, got_paper, 2026-11-20, 2026-12-07",
        "court, appeal_judgment, got_paper, 2026-11-17, 2026-12-02",
        "court, appeal_ruling, got_paper, 2026-11-17, 2026-11-27",
        "court, retrial, effective, 2026-08-31, 2027-03-01",
        "court, payment_order, got_paper, 2026-11-24, 2026-12-09",
        "court, enforcement, to_pay_by, 2025-01-04, 2027-01-04",
        "family, confirmation, agreed_on, 2026-11-10, 2026-12-10",
        "family, cooling_off, applied_on, 2026-11-10, 2026-12-10",
        "family, legacy, knew, 2026-11-10, 2027-01-09",
        "government, review, knew, 2026-11-23, 2027-01-22",
        "government, suit, knew, 2026-11-23, 2027-05-24",
        "government, suit_after_review, got_paper, 2026-11-23, 2026-12-08",
        "government, state_compensation, knew, 2025-11-23, 2027-11-23"
    })
    void everyDeadlineEndsOnTheDayThatTheLawGives(
            String area, String matter, String question, LocalDate day, LocalDate last) {
        RuleResult result = found(
                "deadline",
                Map.of(
                        "area",
                        choice(area),
                        "matter",
                        choice(matter),
                        question,
                        date(day),
                        "told",
                        new Answer.YesNo(true),
                        "immovable",
                        new Answer.YesNo(false),
                        "still_there",
                        new Answer.YesNo(false)));
        assertThat(((ResultLine.Day) result.main()).day()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2023-11-24, 按这样算，已经过了 1 天, true", "2023-11-25, 今天是最后一天, false", "2023-11-26, 1 天（今天不算）, false"})
    void theDayItselfIsInTimeAndTheDayAfterIsNoLostCase(LocalDate due, String left, boolean passed) {
        RuleResult result = found("deadline", debt(due, Map.of()));
        assertThat(chinese(result.lines().stream().map(ResultLine::value).toList()))
                .contains(left);
        assertThat(chinese(result.cautions()).contains("先别放弃")).isEqualTo(passed);
    }

    @Test
    void askingForADebtInTimeStartsThePeriodAnewAndTooLateDoesNot() {
        RuleResult inTime =
                found("deadline", debt(LocalDate.of(2023, 6, 1), Map.of("asked_again", date("2026-05-31"))));
        assertThat(((ResultLine.Day) inTime.main()).day()).isEqualTo(LocalDate.of(2029, 5, 31));
        RuleResult tooLate =
                found("deadline", debt(LocalDate.of(2023, 6, 1), Map.of("asked_again", date("2026-06-02"))));
        assertThat(((ResultLine.Day) tooLate.main()).day()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(chinese(tooLate.cautions())).contains("请律师看");
    }

    @Test
    void twentyYearsAfterTheHarmAreTheEndWheneverSomebodyCameToKnow() {
        Map<String, Answer> answers = Map.of(
                "area",
                choice("harm"),
                "matter",
                choice("injury"),
                "knew",
                date("2026-06-01"),
                "harmed",
                date("2007-03-05"));
        RuleResult result = found("deadline", answers);
        assertThat(((ResultLine.Day) result.main()).day()).isEqualTo(LocalDate.of(2027, 3, 5));
        assertThat(chinese(result.steps())).contains("最长不超过20 年");
    }

    @Test
    void whoStillWorksThereIsNotBoundToAYearForWages() {
        RuleResult result = found(
                "deadline",
                Map.of(
                        "area", choice("wages"),
                        "matter", choice("labour_wages"),
                        "still_there", new Answer.YesNo(true)));
        assertThat(result.main().value().chinese()).contains("不受一年的限制");
        RuleResult left = found(
                "deadline",
                Map.of(
                        "area", choice("wages"),
                        "matter", choice("labour_wages"),
                        "still_there", new Answer.YesNo(false),
                        "left", date("2026-03-01")));
        assertThat(((ResultLine.Day) left.main()).day()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whoWasNotToldOfReviewHasAYearAndLandHasTwenty() {
        Map<String, Answer> untold = Map.of(
                "area",
                choice("government"),
                "matter",
                choice("review"),
                "told",
                new Answer.YesNo(false),
                "immovable",
                new Answer.YesNo(true),
                "knew",
                date("2026-01-05"),
                "decided",
                date("2020-01-05"));
        assertThat(((ResultLine.Day) found("deadline", untold).main()).day()).isEqualTo(LocalDate.of(2027, 1, 5));
        Map<String, Answer> noLand = new HashMap<>(untold);
        noLand.put("immovable", new Answer.YesNo(false));
        // Five years after the decision: Sunday 5 January 2025, so Monday.
        assertThat(((ResultLine.Day) found("deadline", noLand).main()).day()).isEqualTo(LocalDate.of(2025, 1, 6));
    }

    @ParameterizedTest
    @CsvSource({"full, 2300.00", "summary, 1150.00", "mediated, 1150.00", "counterclaim, 1150.00"})
    void aSuitForAHundredThousandCostsHalfInTheCasesOfArticles15To18(String way, String fee) {
        RuleResult result =
                found("court-fee", Map.of("kind", choice("property"), "claim", money(100_000), "way", choice(way)));
        assertThat(result.main().value().chinese())
                .isEqualTo(fee.replace("2300", "2,300").replace("1150", "1,150") + " 元");
    }

    @Test
    void wagesByTheMonthAreMonthsAndDaysLessWhatWasPaid() {
        RuleResult result = found(
                "unpaid-wages",
                Map.of(
                        "pay", choice("monthly"),
                        "wage", money(4_350),
                        "months", number(3),
                        "days", number(5),
                        "paid", money(2_000),
                        "site", new Answer.YesNo(true)));
        // 3 × 4,350 + 5 × 200 − 2,000.
        assertSum(result, 12_050);
        assertThat(chinese(result.cautions())).contains("总承包");
    }

    @ParameterizedTest
    @CsvSource({"lawful, 60000", "unlawful, 120000", "own_wish, 60000"})
    void aDismissalAfterSixYearsIsSixMonthsOrTwelve(String reason, long yuan) {
        RuleResult result = found(
                "severance",
                Map.of(
                        "reason", choice(reason),
                        "first_day", date("2020-01-01"),
                        "last_day", date("2025-12-31"),
                        "wage", money(10_000)));
        assertSum(result, yuan);
    }

    @Test
    void theInjuredPersonsItemsAddUpToTheShareOfTheOtherSide() {
        RuleResult result = found("traffic", TrafficAnswers.DISABLED);
        // Medical 32,560.78; income 120 × 200; nursing 60 × 150; meals 23 × 50; nutrition 1,000; travel 460;
        // disability 48,000 × 20 × 30 %; dependants 30,000 × 30 % × (8 ÷ 2 + 10 ÷ 3).
        long all = 3_256_078 + 2_400_000 + 900_000 + 115_000 + 100_000 + 46_000 + 28_800_000 + 6_600_000;
        assertThat(((ResultLine.Sum) result.main()).fen()).isEqualTo((all * 70 + 50) / 100);
    }

    @Test
    void aDeathAtWorkPaysTheFuneralAndTwentyYearsOfTheNationsIncome() {
        RuleResult result = found(
                "work-injury",
                Map.of(
                        "outcome", choice("died"),
                        "wage", money(5_000),
                        "spouse", new Answer.YesNo(true),
                        "relatives", number(1)));
        // 6 × 7,000 + 20 × 56,502.
        assertSum(result, 42_000 + 1_130_040);
        assertThat(chinese(result.lines().stream().map(ResultLine::value).toList()))
                .contains("3,500.00 元");
    }

    @ParameterizedTest
    @CsvSource({"4, 9600000, 看起来符合", "4, 9600003, 看起来符合", "4, 9600004, 可能超过了线", "5, 12000000, 看起来符合"})
    void exactlyOnTheLineIsStillPoorEnough(long people, long incomeFen, String words) {
        RuleResult result = found(
                "legal-aid-means",
                Map.of(
                        "matter", new Answer.Choices(List.of("none")),
                        "groups", new Answer.Choices(List.of("none")),
                        "people", number(people),
                        "income", new Answer.Money(incomeFen)));
        assertThat(result.main().value().chinese()).isEqualTo(words);
        assertThat(chinese(result.cautions())).contains("演示数字");
    }

    @Test
    void aMissingFigureIsNamedAndNothingIsMadeUp() {
        RuleData bare = new RuleData(new Figures(List.of()), DATA.lendingRates(), DATA.restDays(), DATA.deadlines());
        for (Map.Entry<String, Map<String, Answer>> one : Map.of(
                        "traffic", TrafficAnswers.DISABLED,
                        "work-injury", Map.<String, Answer>of("outcome", choice("hurt"), "wage", money(5_000)),
                        "legal-aid-means",
                                Map.<String, Answer>of(
                                        "matter",
                                        new Answer.Choices(List.of("none")),
                                        "groups",
                                        new Answer.Choices(List.of("none")),
                                        "people",
                                        number(3),
                                        "income",
                                        money(1)))
                .entrySet()) {
            RuleOutcome outcome = outcome(one.getKey(), one.getValue(), bare);
            assertThat(outcome).isInstanceOf(RuleOutcome.Lacking.class);
            assertThat(chinese(((RuleOutcome.Lacking) outcome).needs())).contains("这台机器里没有 20");
        }
    }

    private static Map<String, Answer> debt(LocalDate due, Map<String, Answer> more) {
        Map<String, Answer> answers = new HashMap<>(more);
        answers.putAll(Map.of("area", choice("debt"), "matter", choice("debt"), "due", date(due)));
        return answers;
    }

    private static void assertSum(RuleResult result, long yuan) {
        assertThat(((ResultLine.Sum) result.main()).fen()).isEqualTo(yuan * 100);
    }

    private static RuleResult found(String id, Map<String, Answer> answers) {
        return ((RuleOutcome.Found) outcome(id, answers, DATA)).result();
    }

    private static RuleOutcome outcome(String id, Map<String, Answer> answers, RuleData data) {
        Calculator calculator = CalculatorsTest.calculator(id);
        InterviewProgress progress = calculator.begin(TODAY);
        while (progress.current().isPresent()) {
            String question = progress.current().get().id();
            Result result = progress.answer(answers.getOrDefault(question, new Answer.Skipped()));
            assertThat(result).as(question).isInstanceOf(Result.Accepted.class);
            progress = ((Result.Accepted) result).progress();
        }
        return calculator.reckon(progress.effectiveAnswers(), TODAY, data);
    }

    private static String chinese(List<LocalizedText> texts) {
        return String.join("\n", texts.stream().map(LocalizedText::chinese).toList());
    }

    private static Answer choice(String option) {
        return new Answer.Choice(option);
    }

    private static Answer money(long yuan) {
        return new Answer.Money(yuan * 100);
    }

    private static Answer number(long number) {
        return new Answer.Number(number);
    }

    private static Answer date(String day) {
        return date(LocalDate.parse(day));
    }

    private static Answer date(LocalDate day) {
        return new Answer.Date(day);
    }
}
