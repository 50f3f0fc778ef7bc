package fayi.simulator.pty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Faults of one line, one after the other. As text, steps stand between semicolons: {@code seed 7; corrupt 20 for 5x; after 2s
 * hang-up 500ms; silent for 3s}. A step is {@code [after LENGTH] FAULT [for LENGTH]}; a length is a time ({@code 500ms},
 * {@code 2s}) or a number of the device's messages ({@code 5x}). A step without {@code for} lasts as long as its fault does by
 * itself, or, as the last one, until something else is said. When all steps are over nothing is wrong any more.
 *
 * @param seed decides the places of corrupted bytes and the noise: the same seed, the same damage
 */
public record FaultScript(long seed, List<Step> steps) {
    private static final String SEED = "seed ";

    /**
     * One of them.
     *
     * @param start what passes before it begins, with nothing wrong
     * @param length how long it lasts; empty for its own length
     */
    public record Step(Extent start, LineFault fault, Optional<Extent> length) {
        /** Begins at once and lasts as long as it does by itself. */
        public Step(LineFault fault) {
            this(Extent.NOTHING, fault, Optional.empty());
        }

        private boolean ends() {
            return length.isPresent() || fault.ownLength().isPresent();
        }

        /** Its length; empty when it lasts until something else is said. */
        Optional<Extent> whole() {
            return length.or(() -> fault.ownLength().map(Extent.Time::new));
        }
    }

    /** At least one step; none but the last may go on for ever. */
    public FaultScript {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A script needs at least one fault, such as 'silent for 2s'.");
        }
        for (Step step : steps.subList(0, steps.size() - 1)) {
            if (!step.ends()) {
                throw new IllegalArgumentException("'" + FaultWords.of(step.fault())
                        + "' would never end; say for how long: '" + FaultWords.of(step.fault()) + " for 2s'.");
            }
        }
    }

    /** One fault, from now on. */
    public static FaultScript of(LineFault fault) {
        return new FaultScript(1, List.of(new Step(fault)));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException with the words that have no meaning and those that would
     */
    public static FaultScript parse(String text) {
        long seed = 1;
        List<Step> steps = new ArrayList<>();
        for (String part : text.split("[;\n]", -1)) {
            String words = part.strip().toLowerCase(Locale.ROOT);
            if (words.startsWith(SEED)) {
                seed = FaultWords.seed(words.substring(SEED.length()).strip());
            } else if (!words.isEmpty()) {
                steps.add(FaultWords.step(words));
            }
        }
        return new FaultScript(seed, steps);
    }

    /** The text form; {@link #parse} makes the same script of it. */
    public String text() {
        String faults = steps.stream().map(FaultWords::of).collect(Collectors.joining("; "));
        return seed == 1 ? faults : SEED + seed + "; " + faults;
    }
}
