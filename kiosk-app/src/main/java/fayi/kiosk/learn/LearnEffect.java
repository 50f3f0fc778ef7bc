package fayi.kiosk.learn;

/** What is wanted done while somebody learns. */
public sealed interface LearnEffect {
    /** Opens what can be learned: {@link LearnOutcome.Opened}. */
    record Open() implements LearnEffect {}

    /** Draws the picture of a leaf: one page drawn, or nothing comes but a failure. */
    record Draw(String path) implements LearnEffect {
        @Override
        public String toString() {
            return "Draw[masked]";
        }
    }
}
