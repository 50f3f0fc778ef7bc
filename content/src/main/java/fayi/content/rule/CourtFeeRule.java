package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.Arrays;

/** What a suit costs at the court. */
public final class CourtFeeRule implements Rule {
    private static final LocalizedText TO_PAY = LocalizedText.of("要交给法院", "To be paid to the court");

    @Override
    public String id() {
        return "court-fee";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        CourtFeeKind kind = kind(input.choice("kind"));
        long claim = input.number("claim");
        CourtFee full = CourtFee.of(kind, claim);
        RuleResult.Notes notes = new RuleResult.Notes().article(Law.COURT_FEES, kind.article());
        notes.step("{0}", "{0}", kind.tariff());
        if (claim > 0) {
            notes.step("您说的钱数：{0}。", "The sum you gave: {0}.", RuleWords.sum(claim));
        }
        notes.step("算下来：{0}。", "That makes {0}.", words(full));
        int halving = halvingArticle(input.choice("way"));
        CourtFee fee = halving > 0 ? full.halved() : full;
        if (halving > 0) {
            notes.article(Law.COURT_FEES, halving)
                    .step("这种情况减半：{0}。", "Halved in this case: {0}.", words(fee))
                    .line(new ResultLine.Words(LocalizedText.of("不减半要交", "In full"), words(full)));
        }
        care(kind, notes);
        return notes.found(
                fee.isExact() ? new ResultLine.Sum(TO_PAY, fee.leastFen()) : new ResultLine.Words(TO_PAY, words(fee)));
    }

    /** The kind with this id, or the suit about property for any other. */
    static CourtFeeKind kind(String id) {
        return Arrays.stream(CourtFeeKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElse(CourtFeeKind.PROPERTY);
    }

    private static int halvingArticle(String way) {
        return switch (way) {
            case "mediated" -> 15;
            case "summary" -> 16;
            case "counterclaim" -> 18;
            default -> 0;
        };
    }

    private static void care(CourtFeeKind kind, RuleResult.Notes notes) {
        switch (kind) {
            case ENFORCEMENT ->
                notes.article(Law.COURT_FEES, 20, 38)
                        .caution(
                                "申请执行不用先交钱，执行到钱以后由欠钱的一方出。",
                                "Nothing is paid in advance; the debtor bears it once there is money.");
            case LABOUR ->
                notes.article(Law.COURT_FEES, 20)
                        .article(Law.LABOUR_ARBITRATION, 53)
                        .caution(
                                "讨工钱的官司可以先不交。劳动仲裁不收费。",
                                "For wages you need not pay in advance. Labour arbitration is free.");
            case PRESERVATION -> notes.caution("法院可能还要您提供担保。", "The court may also ask for security.");
            default ->
                notes.article(Law.COURT_FEES, 29)
                        .caution(
                                "先由告的人垫上，最后一般由输的一方出。", "Who sues pays in advance; as a rule the losing side bears it.");
        }
        notes.article(Law.COURT_FEES, 44, 45, 46, 47)
                .caution("交不起可以向法院申请缓交、减交、免交。", "Who cannot pay may ask the court to defer, reduce or waive it.")
                .beyond("不包括律师费、鉴定费、公告费和路费。", "Lawyers, appraisals, public notices and travel are not included.");
    }

    private static LocalizedText words(CourtFee fee) {
        return fee.isExact()
                ? RuleWords.sum(fee.leastFen())
                : RuleWords.of("{0} 到 {1}", "{0} to {1}", RuleWords.sum(fee.leastFen()), RuleWords.sum(fee.mostFen()));
    }
}
