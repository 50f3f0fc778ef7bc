package fayi.simulator.station;

import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import java.util.Set;

/**
 * What the case of the station notices and shows.
 *
 * @param on the sensors that are on
 * @param burning the lamps that burn at this moment; a blinking one comes and goes
 */
public record IndicatorState(Set<Sensor> on, Set<Colour> burning) {
    /** Copies the sets. */
    public IndicatorState {
        on = Set.copyOf(on);
        burning = Set.copyOf(burning);
    }
}
