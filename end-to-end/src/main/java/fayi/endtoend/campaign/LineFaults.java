package fayi.endtoend.campaign;

import fayi.device.DeviceStatus;
import fayi.simulator.pty.FaultyLine;
import fayi.simulator.pty.LineFault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What can go wrong on every serial line, as faults of a campaign. */
final class LineFaults {
    private static final String UNPLUGGED = "unplugged";
    private static final List<FaultKind> KINDS = List.of(
            FaultKind.passing("drop-byte"),
            FaultKind.passing("drop"),
            FaultKind.passing("delay"),
            FaultKind.passing("split"),
            FaultKind.passing("duplicate"),
            FaultKind.passing("corrupt"),
            FaultKind.passing("noise"),
            FaultKind.passing("line-silent"),
            FaultKind.passing("hang-up"),
            FaultKind.passing("flap"),
            FaultKind.passing("deaf"),
            FaultKind.passing("misheard"),
            FaultKind.standing(UNPLUGGED));

    private LineFaults() {}

    /** All of them; the line is unplugged until a person does something, all others pass. */
    static List<FaultKind> kinds() {
        return KINDS;
    }

    /** Whether it is a fault of the line. */
    static boolean isOne(FaultKind fault) {
        return KINDS.contains(fault);
    }

    /** Begins it. */
    static void begin(FaultyLine line, FaultKind kind, RandomGenerator dice) {
        line.fault(fault(kind, dice));
    }

    /** Nothing is wrong with the line any more. */
    static void end(FaultyLine line) {
        line.fault(new LineFault.None());
    }

    /** Plugs the line in when the status says that it is not. */
    static boolean help(FaultyLine line, DeviceStatus status) {
        boolean asked = Set.of("port-missing", "port-lost").contains(status.reason());
        if (!asked || line.isPluggedIn()) {
            return false;
        }
        end(line);
        return true;
    }

    private static LineFault fault(FaultKind kind, RandomGenerator dice) {
        return switch (kind.id()) {
            case "drop-byte" -> new LineFault.DropByte(1 + dice.nextInt(50));
            case "drop" -> new LineFault.Drop(1 + dice.nextInt(4));
            case "delay" -> new LineFault.Delay(millis(dice, 1500));
            case "split" -> new LineFault.Split(2 + dice.nextInt(6), millis(dice, 300));
            case "duplicate" -> new LineFault.Duplicate(1 + dice.nextInt(4));
            case "corrupt" -> new LineFault.Corrupt(1 + dice.nextInt(100));
            case "noise" -> new LineFault.Noise(1 + dice.nextInt(500));
            case "line-silent" -> new LineFault.Silent();
            case "hang-up", UNPLUGGED -> new LineFault.Unplugged();
            case "flap" -> new LineFault.Flap(1 + dice.nextInt(4), millis(dice, 100), millis(dice, 200));
            case "deaf" -> new LineFault.FromDriver(new LineFault.Silent());
            case "misheard" -> new LineFault.FromDriver(new LineFault.Corrupt(1 + dice.nextInt(200)));
            default -> throw new IllegalArgumentException(kind.id());
        };
    }

    private static Duration millis(RandomGenerator dice, int bound) {
        return Duration.ofMillis(1 + dice.nextInt(bound));
    }
}
