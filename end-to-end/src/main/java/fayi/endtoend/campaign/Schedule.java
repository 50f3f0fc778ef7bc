package fayi.endtoend.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * What goes wrong, when, and how long. It follows from the campaign's seed, the device and its own number alone.
 *
 * @param number its number, from 1
 * @param faults one after the other; one that stands is the last
 */
public record Schedule(int number, List<PlannedFault> faults) {
    private static final int MOST_FAULTS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 250;
    private static final double SHORTEST_FAULT_MILLIS = 20;
    private static final double LONGEST_FAULT_MILLIS = 1500;
    /** Keeps the numbers of one seed apart; the golden ratio in 64 bits, as SplitMix64 has it. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    /** Copies the list. */
    public Schedule {
        faults = List.copyOf(faults);
    }

    /**
     * One fault of a schedule.
     *
     * @param after the pause before it
     * @param lasting how long it lasts, when it passes by itself
     * @param dice decides what the kind leaves open, such as how many bytes are noise
     */
    public record PlannedFault(FaultKind kind, Duration after, Duration lasting, long dice) {}

    /** The schedule with that number. */
    static Schedule of(long seed, CampaignDevice device, int number) {
        Random dice = new Random((seed * 31 + device.name().hashCode()) * APART + number);
        // Near seeds give near first numbers.
        dice.nextLong();
        int count = 1 + dice.nextInt(MOST_FAULTS);
        List<PlannedFault> faults = new ArrayList<>();
        while (faults.size() < count) {
            FaultKind kind = device.faults().get(dice.nextInt(device.faults().size()));
            faults.add(new PlannedFault(kind, pause(dice), lasting(dice), dice.nextLong()));
            if (kind.standing()) {
                break;
            }
        }
        return new Schedule(number, faults);
    }

    private static Duration pause(Random dice) {
        return Duration.ofMillis(dice.nextInt(LONGEST_PAUSE_MILLIS));
    }

    // As many between 20 and 170 ms as between 170 and 1500 ms: short ones find the races.
    private static Duration lasting(Random dice) {
        double ratio = LONGEST_FAULT_MILLIS / SHORTEST_FAULT_MILLIS;
        return Duration.ofMillis(Math.round(SHORTEST_FAULT_MILLIS * Math.pow(ratio, dice.nextDouble())));
    }

    /** Whether a person must do something at its end. */
    boolean needsPerson() {
        return faults.stream().anyMatch(fault -> fault.kind().standing());
    }

    /** Its faults in their order, for a report. */
    String text() {
        return faults.stream()
                .map(fault -> fault.kind().id()
                        + (fault.kind().standing() ? "" : " " + fault.lasting().toMillis() + " ms"))
                .collect(Collectors.joining(", "));
    }
}
