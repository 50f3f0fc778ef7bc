package fayi.content.rule;

/** What wages are owed: by months, by days, or what was agreed for the whole. */
public final class UnpaidWagesRule implements Rule {
    @Override
    public String id() {
        return "unpaid-wages";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        RuleResult.Notes notes = new RuleResult.Notes()
                .article(Law.LABOUR, 50)
                .article(Law.LABOUR_CONTRACT, 30, 85)
                .article(Law.LABOUR_ARBITRATION, 27);
        long earned = earned(input, notes);
        long paid = input.number("paid");
        notes.step("已经给过您：{0}。", "Already paid: {0}.", RuleWords.sum(paid));
        long owed = Math.max(0, earned - paid);
        notes.step(
                "{0} − {1} = {2}", "{0} − {1} = {2}", RuleWords.sum(earned), RuleWords.sum(paid), RuleWords.sum(owed));
        if (paid > earned) {
            notes.caution("照您说的，给过的比该给的多。请核对一下。", "As you say, more was paid than was earned. Please check.");
        }
        if (input.flag("site")) {
            notes.article(Law.MIGRANT_WAGES, 29, 30)
                    .caution(
                            "工地上的工钱：分包的不给，总承包的公司要先给。两边都可以要。",
                            "On a building site the main contractor must pay first when the subcontractor does not: ask both.");
        }
        notes.caution(
                        "可以向劳动监察投诉（12333），可以申请劳动仲裁，都不收钱。",
                        "You can complain to the labour inspectors (12333) or apply for labour arbitration; both are free.")
                .caution(
                        "被责令支付还不给的，要再加付一半到一倍。", "Who is ordered to pay and does not, may have to pay 50% to 100% more.")
                .beyond("加班费、双倍工资、经济补偿要另外算。", "Overtime, double pay and compensation are counted apart.");
        return notes.found("还欠您的工钱", "Wages still owed", owed);
    }

    private static long earned(RuleInput input, RuleResult.Notes notes) {
        return switch (input.choice("pay")) {
            case "monthly" -> {
                long whole = Math.multiplyExact(input.number("wage"), input.number("months"));
                long days = Fen.share(input.number("wage"), input.number("days") * 100, 2_175);
                notes.article(Law.WAGE_DAYS, 0)
                        .step(
                                "每月 {0} × {1} 个月 = {2}",
                                "{0} a month × {1} = {2}",
                                RuleWords.sum(input.number("wage")),
                                input.number("months"),
                                RuleWords.sum(whole));
                if (input.number("days") > 0) {
                    notes.step(
                            "另外 {0} 天（一天 = 月工资 ÷ 21.75）= {1}",
                            "{0} more days, a day being the month's wage ÷ 21.75: {1}",
                            input.number("days"),
                            RuleWords.sum(days));
                }
                yield Math.addExact(whole, days);
            }
            case "daily" -> {
                long sum = Math.multiplyExact(input.number("day_wage"), input.number("days_worked"));
                notes.step(
                        "每天 {0} × {1} 天 = {2}",
                        "{0} a day × {1} = {2}",
                        RuleWords.sum(input.number("day_wage")),
                        input.number("days_worked"),
                        RuleWords.sum(sum));
                yield sum;
            }
            default -> {
                notes.step("说好的总数：{0}。", "The sum agreed: {0}.", RuleWords.sum(input.number("agreed")));
                yield input.number("agreed");
            }
        };
    }
}
