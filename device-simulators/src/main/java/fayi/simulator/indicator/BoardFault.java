package fayi.simulator.indicator;

/** What can be wrong with a board itself; what can be wrong with its line is {@link fayi.simulator.pty.LineFault}. */
public sealed interface BoardFault {
    /** Nothing. */
    record None() implements BoardFault {}

    /** It refuses every request with this exception code (Modbus Application Protocol V1.1b3, 7): 2 is a wrong address. */
    record Refuses(int code) implements BoardFault {}

    /** It says "busy" to the next {@code times} requests. */
    record Busy(int times) implements BoardFault {}

    /** It answers in another unit's name, as when two boards have the same switch setting. */
    record OtherUnit(int unit) implements BoardFault {}
}
