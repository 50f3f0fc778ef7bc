package fayi.content.rule;

import java.time.LocalDate;

/** The second wage for months without a written contract. */
public final class DoublePayRule implements Rule {
    @Override
    public String id() {
        return "double-pay";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        LocalDate begin = input.dayOrToday("first_day");
        LocalDate until = switch (input.choice("contract")) {
            case "later" -> input.dayOrToday("signed_on");
            case "left" -> input.dayOrToday("last_day").plusDays(1);
            default -> input.today();
        };
        long wage = input.number("wage");
        DoublePay pay = DoublePay.of(begin, until, data.restDays());
        RuleResult.Notes notes = new RuleResult.Notes()
                .article(Law.LABOUR_CONTRACT, 10, 82)
                .article(Law.LABOUR_CONTRACT_REGULATION, 6, 7)
                .article(Law.LABOUR_ARBITRATION, 27);
        notes.step(
                "上班第一个月是签合同的时间，从 {0} 起才算双倍。", "The first month is for signing; double pay begins on {0}.", pay.from());
        if (pay.until().isAfter(pay.from())) {
            notes.step(
                    "算到 {0}，最多十一个月。",
                    "It ends on {0}, after eleven months at most.", pay.until().minusDays(1));
            notes.step(
                    "{0} 个整月，加 {1} 个工作日（一天 = 月工资 ÷ 21.75）。",
                    "{0} full month(s) and {1} working day(s), a day being the month's wage ÷ 21.75.",
                    pay.months(),
                    pay.workingDays());
        } else {
            notes.step("还没有超过一个月，没有双倍工资。", "Not more than a month has passed: nothing is owed.");
        }
        notes.step("多给的一倍：{0}。", "The second wage: {0}.", RuleWords.sum(pay.fen(wage)));
        notes.caution(
                        "要在一年内去申请劳动仲裁，越早越好，晚了有的月份可能要不回来。",
                        "Apply for labour arbitration within a year, the sooner the better: months may be lost.")
                .beyond("原来的一份工资没发的，要另外算。", "The first wage, where it was not paid, is counted apart.")
                .beyond("一直没签满一年的，算已经有了不定期的合同。", "After a full year an open-ended contract is taken to exist.");
        return notes.found("多给的一倍工资", "The second wage", pay.fen(wage));
    }
}
