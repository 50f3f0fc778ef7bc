package fayi.content.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody hurt at work, or the family, gets. */
public final class WorkInjuryRule implements Rule {
    private static final int FUNERAL_MONTHS = 6;
    private static final int DEATH_YEARS = 20;

    @Override
    public String id() {
        return "work-injury";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        int year = input.today().getYear() - 1;
        Optional<Figure> average = data.figures().find(FigureKind.AVERAGE_MONTHLY_WAGE, year);
        Optional<Figure> national = data.figures().find(FigureKind.NATIONAL_URBAN_INCOME, year);
        boolean died = input.choice("outcome").equals("died");
        List<fayi.content.text.LocalizedText> lacks = new ArrayList<>();
        if (average.isEmpty()) {
            lacks.add(Figures.missing(FigureKind.AVERAGE_MONTHLY_WAGE, year));
        }
        if (died && national.isEmpty()) {
            lacks.add(Figures.missing(FigureKind.NATIONAL_URBAN_INCOME, year));
        }
        if (!lacks.isEmpty()) {
            return new RuleOutcome.Lacking(lacks, List.of(new Article(Law.WORK_INJURY, 64)));
        }
        RuleResult.Notes notes = new RuleResult.Notes().article(Law.WORK_INJURY, 17, 30, 33, 64);
        Figure mean = average.orElseThrow();
        notes.figure(mean);
        long wage = WorkInjury.countedWage(input.number("wage"), mean.fen());
        if (wage != input.number("wage")) {
            notes.step(
                    "工资按当地平均工资的六成到三倍算：{0}。",
                    "The wage counts between 60% and three times the local average: {0}.", RuleWords.sum(wage));
        }
        long once = died ? death(input, wage, mean, national.orElseThrow(), notes) : hurt(input, wage, mean, notes);
        notes.caution(
                        "先要认定工伤：公司三十天内申请；公司不申请，您自己一年内可以申请。",
                        "First the injury must be recognised: the employer applies within 30 days, else you within a year.")
                .caution("公司没买工伤保险的，这些钱由公司出。", "An employer without the insurance pays all of it.")
                .article(Law.WORK_INJURY, 62)
                .beyond("医药费按实际报销，没有算在里面。", "Treatment is paid as it costs and not counted.")
                .beyond(
                        "五级到十级离开公司时，还有两笔补助，由省里定，没有算在里面。",
                        "At grades 5 to 10 two more sums, set by the province, are due when the work ends; not counted.");
        return notes.found("一次能拿到的", "Paid at once", once);
    }

    private static long hurt(RuleInput input, long wage, Figure mean, RuleResult.Notes notes) {
        long lost = Math.multiplyExact(input.number("wage"), input.number("months_off"));
        if (lost > 0) {
            notes.sum("停工养伤的工资", "Wages while recovering", lost);
            notes.step(
                    "停工养伤：{0} × {1} 个月，一般不超过十二个月。",
                    "Recovering: {0} × {1} months, as a rule twelve at most.",
                    RuleWords.sum(input.number("wage")),
                    input.number("months_off"));
        }
        String digits = input.choice("grade").replaceAll("\\D", "");
        if (digits.isEmpty()) {
            notes.caution(
                    "还没有评级的，伤稳定以后去做劳动能力鉴定。",
                    "Without a grade yet: have your ability to work appraised once you are stable.");
            return lost;
        }
        int grade = Integer.parseInt(digits);
        long subsidy = Math.multiplyExact(wage, WorkInjury.subsidyMonths(grade));
        notes.article(Law.WORK_INJURY, WorkInjury.article(grade))
                .sum("一次性伤残补助金", "One-time subsidy", subsidy)
                .step(
                        "{0} 级：{1} × {2} 个月 = {3}",
                        "Grade {0}: {1} × {2} months = {3}",
                        grade,
                        RuleWords.sum(wage),
                        WorkInjury.subsidyMonths(grade),
                        RuleWords.sum(subsidy));
        int percent = WorkInjury.allowancePercent(grade);
        if (percent > 0) {
            notes.sum(
                    grade <= 4 ? "每月伤残津贴" : "公司安排不了工作时，每月津贴",
                    grade <= 4 ? "Each month" : "Each month, if there is no work for you",
                    Fen.share(wage, percent, 100));
            notes.step("每月津贴是工资的 {0}%。", "The monthly allowance is {0}% of the wage.", percent);
        }
        int nursing = switch (input.choice("nursing")) {
            case "all" -> 50;
            case "most" -> 40;
            case "some" -> 30;
            default -> 0;
        };
        if (nursing > 0) {
            notes.article(Law.WORK_INJURY, 34)
                    .sum("每月护理费", "Nursing each month", Fen.share(mean.fen(), nursing, 100))
                    .step("护理费是当地平均工资的 {0}%。", "Nursing is {0}% of the local average wage.", nursing);
        }
        return Math.addExact(lost, subsidy);
    }

    private static long death(RuleInput input, long wage, Figure mean, Figure national, RuleResult.Notes notes) {
        long funeral = Math.multiplyExact(mean.fen(), FUNERAL_MONTHS);
        long subsidy = Math.multiplyExact(national.fen(), DEATH_YEARS);
        long monthly = WorkInjury.familyMonthly(wage, input.flag("spouse"), input.number("relatives"));
        notes.figure(national)
                .article(Law.WORK_INJURY, 39)
                .sum("丧葬补助金", "Funeral", funeral)
                .sum("一次性工亡补助金", "One-time death subsidy", subsidy)
                .step(
                        "丧葬：{0} × 6 个月；工亡补助：{1} × 20。",
                        "Funeral: {0} × 6 months; subsidy: {1} × 20.",
                        RuleWords.sum(mean.fen()),
                        RuleWords.sum(national.fen()));
        if (monthly > 0) {
            notes.sum("亲属每月抚恤金（合计）", "Relatives each month, together", monthly)
                    .step(
                            "丈夫或妻子 40%，其他靠他养的亲属每人 30%，合起来不超过工资。",
                            "40% for husband or wife, 30% for each other dependant, together at most the wage.");
        }
        return Math.addExact(funeral, subsidy);
    }
}
