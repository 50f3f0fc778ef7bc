package fayi.device.indicator;

import fayi.device.Device;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The light and the sensors of a station's case. They belong to the station and not to a visit: showing and hearing need no
 * claim. A self-test, which needs one, has the light while it runs.
 */
public interface Indicators extends Device {
    /** Its kind in station.yaml. */
    String KIND = "indicators";

    /** Shows this from now on, also after the hardware was away. Returns at once. */
    void show(Light light);

    /** How the sensors are; those that are not wired, or not known because the hardware is away, are left out. */
    Map<Sensor, Boolean> sensed();

    /**
     * Tells what becomes known of a sensor and every change; first, at once, what is known already. A state may be told twice,
     * as when the hardware was away meanwhile.
     *
     * @param listener called on the device's thread; must return at once
     * @return ends the telling
     */
    AutoCloseable onEvent(Consumer<IndicatorEvent> listener);
}
