package fayi.content.rule;

import fayi.content.rule.InjuryCompensation.Dependant;
import fayi.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What may be asked for after a road accident, or another injury by somebody's fault. */
public final class TrafficRule implements Rule {
    private static final List<String> CHILDREN = List.of("child_age_1", "child_age_2", "child_age_3");
    private static final List<String> ELDERS = List.of("elder_age_1", "elder_age_2");

    @Override
    public String id() {
        return "traffic";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        InjuryItems items = new InjuryItems(data.figures(), input.today().getYear() - 1);
        String outcome = input.choice("outcome");
        int age = (int) input.number("age");
        treatment(input, items);
        switch (outcome) {
            case "disabled" -> {
                int percent = InjuryCompensation.percent(grade(input));
                items.disability(age, grade(input), percent);
                items.maintenance(dependants(input), percent);
            }
            case "died" -> {
                items.death(age);
                items.maintenance(dependants(input), 100);
            }
            default -> {
                // Who recovers is owed the costs above and nothing for years to come.
            }
        }
        return items.lacks().isEmpty() ? shared(input.number("share"), items) : items.lacking();
    }

    private static void treatment(RuleInput input, InjuryItems items) {
        items.add("医疗费", "Treatment", 6, input.number("medical"));
        items.add("误工费", "Lost income", 7, Math.multiplyExact(input.number("day_income"), input.number("lost_days")));
        items.notes()
                .step(
                        "误工：每天 {0} × {1} 天。",
                        "Lost income: {0} a day × {1} days.",
                        RuleWords.sum(input.number("day_income")),
                        input.number("lost_days"));
        items.daily(
                "护理费", "Nursing", 8, FigureKind.NURSING_DAY, input.number("nursing_day"), input.number("nursing_days"));
        items.daily("住院伙食补助费", "Meals in hospital", 10, FigureKind.HOSPITAL_MEALS, 0, input.number("hospital_days"));
        items.add("营养费", "Nutrition", 11, input.number("nutrition"));
        items.add("交通费", "Travel", 9, input.number("travel"));
    }

    private static int grade(RuleInput input) {
        String digits = input.choice("grade").replaceAll("\\D", "");
        return digits.isEmpty() ? 10 : Integer.parseInt(digits);
    }

    private static List<Dependant> dependants(RuleInput input) {
        List<Dependant> dependants = new ArrayList<>();
        add(dependants, input, CHILDREN, input.number("children"), input.number("child_supporters"));
        add(dependants, input, ELDERS, input.number("elders"), input.number("elder_supporters"));
        return dependants;
    }

    private static void add(
            List<Dependant> dependants, RuleInput input, List<String> ages, long count, long supporters) {
        for (int index = 0; index < Math.min(count, ages.size()); index++) {
            int years = InjuryCompensation.maintainedYears((int) input.number(ages.get(index)));
            dependants.add(new Dependant(years, (int) Math.max(1, Math.min(10, supporters))));
        }
    }

    private static RuleOutcome shared(long percent, InjuryItems items) {
        RuleResult.Notes notes = items.notes();
        long all = items.total();
        long owed = Fen.share(all, percent, 100);
        notes.article(Law.CIVIL_CODE, 1179, 1213)
                .article(Law.ROAD_SAFETY, 76)
                .sum("各项合计", "All together", all)
                .step(
                        "合计 {0} × 对方的责任 {1}% = {2}",
                        "{0} × the other side's share of {1}% = {2}", RuleWords.sum(all), percent, RuleWords.sum(owed))
                .caution(
                        "对方的车买了交强险的，保险公司先在限额里赔，不看这个比例；不够的部分才按责任分。",
                        "The other vehicle's compulsory insurance pays first, up to its limits and whatever the share; only the rest is divided.")
                .caution("单据、病历、鉴定意见、事故认定书都要留好。", "Keep bills, records, appraisals and the accident finding.")
                .beyond("精神损害抚慰金由法院看情况定，这里没有算。", "Damages for distress are for the court to set and not counted.")
                .beyond("辅助器具、后续治疗、车和东西的损失没有算。", "Aids, later treatment and damage to things are not counted.")
                .beyond("几处伤残的，比例要另外算。", "Several disabilities are counted otherwise.");
        return notes.found(new ResultLine.Sum(LocalizedText.of("可以要对方赔", "May be asked of the other side"), owed));
    }
}
