package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a private loan has borne, principal and interest. */
public final class LoanInterestRule implements Rule {
    @Override
    public String id() {
        return "loan-interest";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        long principal = input.number("principal");
        LocalDate lent = input.dayOrToday("lent_on");
        LocalDate until = input.dayOrToday("until");
        Optional<YearlyRate> agreed = agreed(input, principal);
        Optional<LoanInterest> found = LoanInterest.of(
                principal, lent, input.day("due_on"), until, input.today(), agreed, data.lendingRates());
        RuleResult.Notes notes =
                new RuleResult.Notes().article(Law.CIVIL_CODE, 676, 680).article(Law.LENDING, 24, 25, 26, 28, 31);
        if (found.isEmpty()) {
            return new RuleOutcome.Lacking(
                    List.of(LocalizedText.of(
                            "这台机器里没有那时候的贷款市场报价利率（LPR）。请问律师。",
                            "This station lacks the loan prime rate (LPR) of that time. Ask a lawyer.")),
                    List.of(new Article(Law.LENDING, 25)));
        }
        LoanInterest interest = found.get();
        steps(interest, agreed, lent, input, notes);
        cautions(interest, lent, until, data.lendingRates(), notes);
        long paid = Math.min(input.number("paid_interest"), interest.fen());
        if (paid > 0) {
            notes.step("已经给过的利息：{0}。", "Interest already paid: {0}.", RuleWords.sum(paid));
        }
        notes.sum("本金", "Principal", principal).sum("利息", "Interest", interest.fen() - paid);
        notes.beyond("还过一部分本金的，要分段算，请问律师。", "Where part was repaid it is counted in stages; ask a lawyer.")
                .beyond(
                        "另外说好的违约金和费用，和利息加起来也不能超过上面的最高利率。",
                        "Agreed penalties and fees together with interest may not exceed the ceiling.");
        return notes.found("本金加利息", "Principal and interest", Math.addExact(principal, interest.fen() - paid));
    }

    private static Optional<YearlyRate> agreed(RuleInput input, long principal) {
        long divisor = Math.max(1, principal);
        return switch (input.choice("said")) {
            // One 厘 a month is a thousandth a month, so 1.2 % a year.
            case "month_li" -> Optional.of(YearlyRate.ofHundredths(input.number("month_li") * 120));
            case "year_percent" -> Optional.of(YearlyRate.ofHundredths(input.number("year_percent") * 100));
            case "month_money" ->
                Optional.of(new YearlyRate(Math.multiplyExact(input.number("month_money"), 12), divisor));
            case "year_money" -> Optional.of(new YearlyRate(input.number("year_money"), divisor));
            default -> Optional.empty();
        };
    }

    private static void steps(
            LoanInterest interest,
            Optional<YearlyRate> agreed,
            LocalDate lent,
            RuleInput input,
            RuleResult.Notes notes) {
        notes.step(
                "最高只支持到年利率 {0}：{1} 的一年期 LPR 的四倍。",
                "At most {0} a year is supported: four times the one-year LPR of {1}.",
                interest.ceiling().words(),
                lent.isBefore(LoanInterest.LPR_CEILING_SINCE) ? input.today() : lent);
        agreed.ifPresent(rate -> notes.step("您说的利息，合一年 {0}。", "What was agreed is {0} a year.", rate.words()));
        if (agreed.isEmpty() && interest.rate().isPresent()) {
            notes.step(
                    "没有说好利息，过了还钱的日子才有，按当时的一年期 LPR 算。",
                    "No interest was agreed: it is owed only once late, at the one-year LPR of then.");
        }
        interest.rate()
                .ifPresentOrElse(
                        rate -> notes.step(
                                "{0} × {1} × {2} 天 ÷ 365 = {3}（从 {4} 起）",
                                "{0} × {1} × {2} days ÷ 365 = {3}, from {4}",
                                RuleWords.sum(input.number("principal")),
                                rate.words(),
                                interest.days(),
                                RuleWords.sum(interest.fen()),
                                interest.from()),
                        () -> notes.step(
                                        "没有说好利息，也没有说好还钱的日子，现在没有利息。可以先要，给对方一段合理的时间。",
                                        "Neither interest nor a day was agreed: none is owed yet. Ask for the money and allow a reasonable time.")
                                .article(Law.CIVIL_CODE, 675));
        agreed.filter(rate -> rate.compareTo(interest.ceiling()) > 0)
                .ifPresent(rate -> notes.caution(
                        "说好的利息超过了最高线，超过的部分法院不支持。",
                        "What was agreed is above the ceiling; a court does not support the rest."));
    }

    private static void cautions(
            LoanInterest interest, LocalDate lent, LocalDate until, LendingRates rates, RuleResult.Notes notes) {
        if (lent.isBefore(LoanInterest.LPR_CEILING_SINCE)) {
            notes.caution(
                    "2020 年 8 月 20 日以前的利息，要按那时的规定算，这里没有算进去。请问律师。",
                    "Interest before 20 August 2020 follows the rules of that time and is not counted here. Ask a lawyer.");
        }
        LocalDate asked = interest.from().isAfter(lent) ? interest.from() : lent;
        if (asked.isAfter(rates.knownUntil())
                || (lent.isBefore(LoanInterest.LPR_CEILING_SINCE) && until.isAfter(rates.knownUntil()))) {
            notes.caution(
                    "这台机器里的 LPR 只核对到 {0}，后来变了的话钱数会差一点。",
                    "This station's LPR table was checked to {0}; if it changed later, the sum differs a little.",
                    rates.knownUntil());
        }
        notes.caution(
                "先扣了利息再给的，本金按真正到手的钱算。",
                "Where interest was taken off at once, only what was handed over is principal.");
    }
}
