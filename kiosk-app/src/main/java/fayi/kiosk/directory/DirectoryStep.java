package fayi.kiosk.directory;

/**
 * Where the person stands after a step.
 *
 * @param leaves whether the step leads out of the directory, back to where the person came from
 */
public record DirectoryStep(Browsing held, boolean leaves) {
    static DirectoryStep at(Browsing held) {
        return new DirectoryStep(held, false);
    }
}
