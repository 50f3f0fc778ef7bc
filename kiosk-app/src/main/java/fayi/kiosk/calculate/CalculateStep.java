package fayi.kiosk.calculate;

/**
 * Where the person stands after a step.
 *
 * @param leaves whether the step leads out of the flow, back to where the person came from
 */
public record CalculateStep(CalculatePage page, Calculating held, boolean leaves) {
    static CalculateStep at(CalculatePage page, Calculating held) {
        return new CalculateStep(page, held, false);
    }
}
