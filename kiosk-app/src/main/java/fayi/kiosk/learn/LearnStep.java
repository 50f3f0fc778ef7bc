package fayi.kiosk.learn;

/**
 * Where the person stands after a step.
 *
 * @param leaves whether the step leads out, back to where the person came from
 */
public record LearnStep(Studying held, boolean leaves) {
    static LearnStep at(Studying held) {
        return new LearnStep(held, false);
    }
}
