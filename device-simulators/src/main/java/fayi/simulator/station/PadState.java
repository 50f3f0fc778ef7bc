package fayi.simulator.station;

/**
 * What the signature pad does.
 *
 * @param listening whether the station hears the pen
 * @param written how many names were written to their end while it did
 */
public record PadState(boolean listening, int written) {}
