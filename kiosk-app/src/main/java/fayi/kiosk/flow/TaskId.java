package fayi.kiosk.flow;

/**
 * Names one effect, so that what comes back too late, after its page or its visit, can be told and dropped.
 *
 * @param visit the serial of the visit
 * @param number counted within the visit
 */
public record TaskId(long visit, long number) {}
