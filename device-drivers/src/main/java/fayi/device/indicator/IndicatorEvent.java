package fayi.device.indicator;

import java.time.ZonedDateTime;

/**
 * A sensor is so now.
 *
 * @param on what it means is said at {@link Sensor}
 * @param at when it was noticed, after the bouncing of contacts
 */
public record IndicatorEvent(Sensor sensor, boolean on, ZonedDateTime at) {}
