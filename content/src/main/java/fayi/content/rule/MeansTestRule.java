package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** Whether a household seems poor enough for legal aid. Only the legal-aid centre decides. */
public final class MeansTestRule implements Rule {
    @Override
    public String id() {
        return "legal-aid-means";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        RuleResult.Notes notes = new RuleResult.Notes().article(Law.LEGAL_AID, 31, 34, 41);
        notes.beyond("最后由法律援助中心决定。不给援助的，可以提出异议。", "The legal-aid centre decides. You may object to a refusal.")
                .article(Law.LEGAL_AID, 49);
        if (input.choices("matter").stream().anyMatch(matter -> !matter.equals("none"))) {
            notes.article(Law.LEGAL_AID, 32).step("这类事不看家里有没有钱。", "In such a matter means do not count.");
            return said(notes, "不用看经济条件", "Means do not count");
        }
        if (input.choices("groups").stream().anyMatch(group -> !group.equals("none"))) {
            notes.article(Law.LEGAL_AID, 42)
                    .step("您属于不用核查经济困难的人，带上证明就行。", "You are among those who are not examined; bring the proof.");
            return said(notes, "不用核查经济困难", "You are not examined");
        }
        int year = input.today().getYear();
        Optional<Figure> line = data.figures().find(FigureKind.LEGAL_AID_LINE, year);
        if (line.isEmpty()) {
            return new RuleOutcome.Lacking(
                    List.of(Figures.missing(FigureKind.LEGAL_AID_LINE, year)), List.of(new Article(Law.LEGAL_AID, 34)));
        }
        long people = Math.max(1, input.number("people"));
        // Rounded down: a fen above the line is not to shut anybody out.
        long head = input.number("income") / people;
        notes.figure(line.get())
                .step(
                        "一家一年 {0} ÷ {1} 人 = 每人 {2}",
                        "{0} a year ÷ {1} people = {2} each",
                        RuleWords.sum(input.number("income")),
                        people,
                        RuleWords.sum(head));
        notes.line(new ResultLine.Sum(LocalizedText.of("您家每人一年", "Your household, per head and year"), head));
        notes.line(new ResultLine.Sum(
                LocalizedText.of("困难线", "The line"), line.get().fen()));
        return head <= line.get().fen()
                ? said(notes, "看起来符合", "It seems so")
                : said(
                        notes.caution(
                                "超过了线也可以申请：家里有大病、残疾、孩子读书的，请带上证明，由中心来看。",
                                "You may apply above the line too: bring proof of illness, disability or schooling, and the centre will see."),
                        "可能超过了线",
                        "It may be above the line");
    }

    private static RuleOutcome said(RuleResult.Notes notes, String chinese, String english) {
        return notes.found(
                new ResultLine.Words(LocalizedText.of("能不能免费请律师", "Free lawyer"), LocalizedText.of(chinese, english)));
    }
}
