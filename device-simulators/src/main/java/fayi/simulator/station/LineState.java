package fayi.simulator.station;

import fayi.simulator.pty.FaultScript;
import fayi.simulator.pty.FaultyLine;

/**
 * How a serial line is.
 *
 * @param script what is played on it; "none" when nothing is
 * @param fault what is wrong at this moment; "none" between two faults of a script
 * @param pluggedIn whether the port is there
 */
public record LineState(String script, String fault, boolean pluggedIn) {
    /** The script of a line on which nothing is wrong. */
    public static final String NONE = "none";

    static LineState of(FaultyLine line) {
        return new LineState(line.script().text(), FaultScript.of(line.fault()).text(), line.isPluggedIn());
    }
}
