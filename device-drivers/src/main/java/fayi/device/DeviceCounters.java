package fayi.device;

import java.time.Duration;

/**
 * What a device has done since the station's start, for the technician.
 *
 * @param commands that were given to it under a claim
 * @param failures commands that failed by the device's doing; not those that somebody ended
 * @param losses how often the hardware was lost and sought again
 * @param units what it is there for, as it happened: cards or codes read, pages printed, pictures taken
 * @param connected how long the hardware has answered
 */
public record DeviceCounters(long commands, long failures, long losses, long units, Duration connected) {
    /** Of a device that has done nothing. */
    public static final DeviceCounters ZERO = new DeviceCounters(0, 0, 0, 0, Duration.ZERO);

    /** Both together, as of two runs of the station. */
    public DeviceCounters plus(DeviceCounters other) {
        return new DeviceCounters(
                commands + other.commands,
                failures + other.failures,
                losses + other.losses,
                units + other.units,
                connected.plus(other.connected));
    }
}
