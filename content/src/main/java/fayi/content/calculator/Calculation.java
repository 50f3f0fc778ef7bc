package fayi.content.calculator;

import fayi.content.interview.SummaryLine;
import fayi.content.rule.RuleOutcome;
import java.util.List;

/**
 * What was reckoned, with what it was reckoned from. Personal data: its text form is masked.
 *
 * @param inputs the answers in words
 */
public record Calculation(Calculator calculator, List<SummaryLine> inputs, RuleOutcome outcome) {
    /** Copies the list. */
    public Calculation {
        inputs = List.copyOf(inputs);
    }

    /** The answers but for those that were left open. */
    public List<SummaryLine> given() {
        return inputs.stream().filter(line -> !line.value().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "Calculation[" + calculator.id() + " masked]";
    }
}
