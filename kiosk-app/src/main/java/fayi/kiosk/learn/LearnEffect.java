package fayi.kiosk.learn;

/** What is wanted done while somebody learns. */
public sealed interface LearnEffect {
    /** Opens what can be learned: {@link LearnOutcome.Opened}. */
    record Open() implements LearnEffect {}
}
