package fayi.kiosk.calculate;

import fayi.content.calculator.Calculation;
import java.util.Locale;

/** What is wanted done while something is reckoned. Text forms hold nothing of the person. */
public sealed interface CalculateEffect {
    /** Opens what can be reckoned: {@link CalculateOutcome.Opened}. */
    record Open() implements CalculateEffect {}

    /** Makes the card of a result, a paper. */
    record MakeCard(Calculation calculation, Locale locale) implements CalculateEffect {
        @Override
        public String toString() {
            return "MakeCard[masked]";
        }
    }
}
