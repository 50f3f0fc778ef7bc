package fayi.kiosk.calculate;

import fayi.content.calculator.Calculator;
import fayi.content.rule.RuleData;
import java.util.List;

/** What came of a {@link CalculateEffect}. */
public sealed interface CalculateOutcome {
    /** What can be reckoned, and the figures for it. */
    record Opened(List<Calculator> calculators, RuleData data) implements CalculateOutcome {
        /** Copies the list. */
        public Opened {
            calculators = List.copyOf(calculators);
        }
    }
}
