package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;

/** One line of what a rule finds. */
public sealed interface ResultLine {
    /** What the line is about. */
    LocalizedText label();

    /** The line's value in words. */
    LocalizedText value();

    /** A sum. */
    record Sum(LocalizedText label, long fen) implements ResultLine {
        @Override
        public LocalizedText value() {
            return RuleWords.sum(fen);
        }
    }

    /** A day. */
    record Day(LocalizedText label, LocalDate day) implements ResultLine {
        @Override
        public LocalizedText value() {
            return RuleWords.day(day);
        }
    }

    /** Anything else: a span of sums, days that are left, an appraisal. */
    record Words(LocalizedText label, LocalizedText value) implements ResultLine {}
}
