package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Whether there is still time. A passed day is never told as a lost case: a limitation period may have been interrupted and
 * only the other side can raise it (Civil Code, articles 192 to 195), and a missed filing day may be excused.
 */
public final class DeadlineRule implements Rule {
    private static final LocalizedText DAYS_LEFT = LocalizedText.of("还有多久", "Time left");

    @Override
    public String id() {
        return "deadline";
    }

    @Override
    public RuleOutcome reckon(RuleInput input, RuleData data) {
        Optional<DeadlineKind> chosen = chosen(input, data);
        if (chosen.isEmpty()) {
            return new RuleOutcome.Lacking(
                    List.of(LocalizedText.of(
                            "这台机器里没有这一项期限。请问律师。", "This station does not know this deadline. Ask a lawyer.")),
                    List.of());
        }
        DeadlineKind kind = chosen.get();
        RuleResult.Notes notes = new RuleResult.Notes();
        kind.articles().forEach(article -> notes.article(article.law(), article.number()));
        kind.notes().forEach(notes::caution);
        if (kind.open().filter(open -> input.flag(open.when())).isPresent()) {
            LocalizedText words = kind.open().get().words();
            notes.step("您现在的情况，期限还没有开始算。", "As things stand, the period has not begun.");
            return notes.found(new ResultLine.Words(LocalizedText.of("现在办", "Now"), words));
        }
        Optional<LocalDate> start = input.day(kind.from());
        return start.isEmpty()
                ? new RuleOutcome.Lacking(
                        List.of(LocalizedText.of(
                                "还差一个日子，没有它算不出来。", "One day is missing; without it nothing can be counted.")),
                        kind.articles())
                : counted(kind, start.get(), input, data.restDays(), notes);
    }

    private static Optional<DeadlineKind> chosen(RuleInput input, RuleData data) {
        String id = input.choice("matter");
        // Who was not told of the right has longer; see articles 20 of the review law and 64 on suits.
        Optional<DeadlineKind> untold = data.deadline(id + "_untold").filter(kind -> !input.flag("told"));
        return untold.isPresent() ? untold : data.deadline(id);
    }

    private static RuleOutcome counted(
            DeadlineKind kind, LocalDate known, RuleInput input, RestDays restDays, RuleResult.Notes notes) {
        LocalDate start = started(kind, known, input, notes);
        LocalDate uncapped = start.plus(kind.period());
        Optional<LocalDate> cap =
                kind.cap().flatMap(bound -> input.day(bound.from()).map(day -> day.plus(longest(bound, input))));
        LocalDate counted = cap.filter(uncapped::isAfter).orElse(uncapped);
        notes.step(
                "从 {0} 的第二天起算，{1}，算到 {2}。",
                "From the day after {0}, {1}: to {2}.", start, DeadlineWords.words(kind.period()), uncapped);
        if (!counted.equals(uncapped)) {
            DeadlineKind.Cap bound = kind.cap().orElseThrow();
            notes.article(bound.article().law(), bound.article().number())
                    .step(
                            "最长不超过{0}，所以算到 {1}。",
                            "At the longest {0}, so to {1}.", DeadlineWords.words(longest(bound, input)), counted);
        }
        LocalDate last = kind.rest().isPresent() ? restDays.orNextWorkingDay(counted) : counted;
        if (!last.equals(counted)) {
            Article rest = kind.rest().get();
            notes.article(rest.law(), rest.number())
                    .step(
                            "{0} 放假，顺延到第一个上班的日子 {1}。",
                            "{0} is a day of rest: moved to {1}, the next working day.", counted, last);
            if (!counted.isBefore(input.today())) {
                notes.caution("最好在 {0} 之前就去办。", "Better to go before {0}.", counted);
            }
        }
        if (kind.rest().isPresent() && !restDays.knows(last)) {
            notes.beyond(
                    "这台机器里没有那一年的放假安排，只算了周末和固定的节日。",
                    "This station lacks that year's holidays; only weekends and fixed days count.");
        }
        return told(kind, last, input.today(), notes);
    }

    private static Period longest(DeadlineKind.Cap cap, RuleInput input) {
        return cap.longer()
                .filter(longer -> input.flag(longer.when()))
                .map(DeadlineKind.Longer::period)
                .orElse(cap.period());
    }

    /** A limitation period starts anew when the debt was asked for or acknowledged before it had passed. */
    private static LocalDate started(DeadlineKind kind, LocalDate known, RuleInput input, RuleResult.Notes notes) {
        Optional<LocalDate> again = kind.again().isEmpty()
                ? Optional.empty()
                : input.day("asked_again").filter(day -> day.isAfter(known));
        if (again.isEmpty()) {
            return known;
        }
        Article restart = kind.again().orElseThrow();
        notes.article(restart.law(), restart.number());
        if (again.get().isAfter(known.plus(kind.period()))) {
            notes.caution(
                    "您最后一次要（或对方答应）的时候，原来的期限可能已经过了。对方答应过的，有字据就留好，请律师看。",
                    "When you last asked, or they last promised, the period may have passed already. Keep any written promise and show it to a lawyer.");
            return known;
        }
        notes.step(
                        "{0} 您要过或对方答应过，期限从那天重新算。",
                        "On {0} you asked, or they promised: the period starts anew from that day.", again.get())
                .caution(
                        "要过、答应过，要拿得出凭据：字据、聊天记录、录音、证人。",
                        "Keep proof that you asked or they promised: papers, chats, recordings, witnesses.");
        return again.get();
    }

    private static RuleOutcome told(DeadlineKind kind, LocalDate last, LocalDate today, RuleResult.Notes notes) {
        long left = ChronoUnit.DAYS.between(today, last);
        notes.line(new ResultLine.Words(DAYS_LEFT, DeadlineWords.left(left)));
        notes.line(new ResultLine.Words(LocalizedText.of("要办的事", "To be done"), kind.action()));
        if (left < 0) {
            notes.urgent(DeadlineWords.passed(kind.nature()));
            kind.again().ifPresent(article -> notes.article(article.law(), article.number()));
        } else if (left <= 15) {
            notes.urgent(LocalizedText.of("时间很紧，请今天就问律师或去办。", "Time is short: ask a lawyer, or go, today."));
        }
        notes.beyond(
                "日子是按您说的算的。哪一天起算，有时要由律师或法院看材料才能定。",
                "This counts from the day that you gave. Which day it truly starts from, a lawyer or the court may have to see.");
        return notes.found(new ResultLine.Day(LocalizedText.of("最后一天", "Last day"), last));
    }
}
