package fayi.content.rule;

/** What overtime is owed. */
public final class OvertimeRule implements Rule {
    @Override
    public String id() {
        return "overtime";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        long wage = input.number("wage");
        RuleResult.Notes notes = new RuleResult.Notes()
                .article(Law.LABOUR, 44)
                .article(Law.LABOUR_CONTRACT, 30, 85)
                .article(Law.WAGE_DAYS, 0);
        notes.step(
                "一小时的工资 = {0} ÷ 21.75 天 ÷ 8 小时 = {1}",
                "An hour's wage = {0} ÷ 21.75 days ÷ 8 hours = {1}",
                RuleWords.sum(wage),
                RuleWords.sum(Fen.share(wage, 100, 17_400)));
        long sum = line(notes, "平时加班", "Working days", wage, input.number("weekday_hours"), Overtime.WORKING_DAY)
                + line(
                        notes,
                        "周末加班（没补休）",
                        "Days of rest, no other given",
                        wage,
                        input.number("weekend_hours"),
                        Overtime.REST_DAY)
                + line(notes, "法定节日加班", "Statutory holidays", wage, input.number("holiday_hours"), Overtime.HOLIDAY);
        long paid = input.number("paid");
        if (paid > 0) {
            notes.step("已经给过的加班费：{0}。", "Already paid: {0}.", RuleWords.sum(paid));
        }
        notes.caution(
                        "要有加班的凭据：打卡、排班表、聊天记录、证人。凭据在公司手里的，可以请仲裁让公司拿出来。",
                        "Keep proof of the hours: clock cards, rosters, chats, witnesses. What the employer holds, it can be made to show.")
                .caution("公司逾期不给，劳动监察可以让它再加付一半到一倍。", "If it is ordered to pay and does not, 50% to 100% may be added.")
                .beyond(
                        "综合工时、不定时工作制和计件工资，算法不一样，请问律师。",
                        "Other working-time systems and piece rates are counted otherwise; ask a lawyer.")
                .beyond("有的地方按合同里的工资算，不按实发的算。", "In some places the contract's wage counts, not what was paid out.");
        return notes.found("还该给您的加班费", "Overtime still owed", Math.max(0, sum - paid));
    }

    private static long line(
            RuleResult.Notes notes, String chinese, String english, long wage, long hours, int percent) {
        if (hours == 0) {
            return 0;
        }
        long fen = Overtime.fen(wage, hours, percent);
        notes.sum(chinese, english, fen);
        notes.step(
                chinese + "：{0} 小时 × {1}% = {2}",
                english + ": {0} hours × {1}% = {2}",
                hours,
                percent,
                RuleWords.sum(fen));
        return fen;
    }
}
