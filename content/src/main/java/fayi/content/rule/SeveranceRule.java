package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** What an employer owes who ends the work. */
public final class SeveranceRule implements Rule {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2008, 1, 1);

    @Override
    public String id() {
        return "severance";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        LocalDate first = input.dayOrToday("first_day");
        LocalDate last = input.dayOrToday("last_day");
        Optional<Figure> average = data.figures().find(FigureKind.AVERAGE_MONTHLY_WAGE, last.getYear() - 1);
        Optional<Figure> minimum = data.figures().find(FigureKind.MINIMUM_MONTHLY_WAGE, last.getYear());
        Severance severance = Severance.of(
                first,
                last,
                input.number("wage"),
                average.map(Figure::fen).orElse(0L),
                minimum.map(Figure::fen).orElse(0L));
        RuleResult.Notes notes = new RuleResult.Notes().article(Law.LABOUR_CONTRACT, 46, 47);
        notes.article(Law.LABOUR_CONTRACT_REGULATION, 27);
        notes.step("从 {0} 做到 {1}。", "Worked from {0} to {1}.", first, last);
        notes.step(
                "满一年算一个月工资；剩下的满六个月算一个月，不满六个月算半个月：共 {0} 个月。",
                "A month's wage for each full year; the rest counts a month from six months on, else half a month: {0} months.",
                RuleWords.halves(Severance.halfMonths(first, last)));
        wage(input.number("wage"), severance, average, minimum, notes);
        notes.step(
                "{0} × {1} 个月 = {2}",
                "{0} × {1} months = {2}",
                RuleWords.sum(severance.monthlyFen()),
                RuleWords.halves(severance.halfMonths()),
                RuleWords.sum(severance.fen()));
        if (first.isBefore(LAW_IN_FORCE)) {
            notes.article(Law.LABOUR_CONTRACT, 97)
                    .caution(
                            "2008 年以前的年限，要按当时的规定看，请问律师。",
                            "For years before 2008 the rules of that time count; ask a lawyer.");
        }
        notes.beyond("没有签合同的双倍工资、加班费、没休的年假要另外算。", "Double pay, overtime and leave not taken are counted apart.")
                .beyond("公司是不是该给，要看是谁提出、为什么走的。", "Whether it is owed depends on who ended the work and why.");
        return found(input.choice("reason"), severance, notes);
    }

    private static void wage(
            long wage,
            Severance severance,
            Optional<Figure> average,
            Optional<Figure> minimum,
            RuleResult.Notes notes) {
        if (severance.capped()) {
            average.ifPresent(notes::figure);
            notes.step(
                    "您的月工资 {0} 超过当地平均工资的三倍，按三倍 {1} 算，最多算十二年。",
                    "Your wage of {0} is more than three times the local average: {1} counts, for twelve years at most.",
                    RuleWords.sum(wage),
                    RuleWords.sum(severance.monthlyFen()));
        } else if (severance.monthlyFen() > wage) {
            minimum.ifPresent(notes::figure);
            notes.step("月工资低于当地最低工资，按最低工资算。", "Your wage is below the local minimum, which counts instead.");
        } else if (average.isEmpty()) {
            notes.caution(
                    "这台机器里没有当地平均工资。您的工资很高的话，可能要少算。",
                    "This station lacks the local average wage. If yours is very high, less may be owed.");
        }
    }

    private static RuleOutcome found(String reason, Severance severance, RuleResult.Notes notes) {
        LocalizedText compensation = LocalizedText.of("经济补偿", "Compensation");
        LocalizedText damages = LocalizedText.of("违法赶人的赔偿金（两倍）", "Damages for an unlawful end (twice)");
        notes.article(Law.LABOUR_CONTRACT, 48, 87);
        switch (reason) {
            case "unlawful" -> {
                notes.article(Law.LABOUR_CONTRACT_REGULATION, 25)
                        .step(
                                "公司违法赶人的，给两倍：{0}。给了两倍就不再给经济补偿。",
                                "An unlawful end costs twice that: {0}, in place of it.",
                                RuleWords.sum(severance.doubledFen()))
                        .line(new ResultLine.Sum(compensation, severance.fen()));
                return notes.found(new ResultLine.Sum(damages, severance.doubledFen()));
            }
            case "own_wish" ->
                notes.article(Law.LABOUR_CONTRACT, 38)
                        .caution(
                                "自己不想做了辞职，一般没有经济补偿。因为公司拖工资、不交社保而走的，有。请问律师。",
                                "Who leaves of their own wish is as a rule owed nothing; who leaves because wages or insurance were not paid, is. Ask a lawyer.");
            default ->
                notes.line(new ResultLine.Sum(damages, severance.doubledFen()))
                        .caution(
                                "公司没有正当理由、没按规定赶人的，是两倍。拿不准就问律师。",
                                "Without a lawful reason it is twice that. If unsure, ask a lawyer.");
        }
        return notes.found(new ResultLine.Sum(compensation, severance.fen()));
    }
}
