package fayi.content.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a debtor owes beside the judgment for paying late. */
public final class LatePerformanceRule implements Rule {
    @Override
    public String id() {
        return "late-performance";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        long debt = input.number("debt");
        LocalDate due = input.dayOrToday("due_on");
        LocalDate until = input.dayOrToday("until");
        long interest = LatePerformance.fen(debt, due, until);
        RuleResult.Notes notes =
                new RuleResult.Notes().article(Law.CIVIL_PROCEDURE, 264, 250).article(Law.LATE_PERFORMANCE, 1, 2, 3, 4);
        notes.step(
                "{0} × 每天万分之 1.75 × {1} 天 = {2}",
                "{0} × 0.0175% a day × {1} days = {2}",
                RuleWords.sum(debt),
                Math.max(0, ChronoUnit.DAYS.between(due, until)),
                RuleWords.sum(interest));
        notes.sum("判决书上的钱", "The judgment's sum", debt)
                .caution(
                        "申请强制执行要在两年内：从该给钱的最后一天算起。",
                        "Enforcement must be applied for within two years of the last day to pay.")
                .beyond("判决书里写的利息另外算。", "Interest that the judgment itself orders is counted apart.")
                .beyond("分几次给的，每次给了的部分算到给的那天。", "What was paid in parts bears it until each payment.");
        return notes.found("迟延履行的加倍利息", "Doubled interest for paying late", interest);
    }
}
