package fayi.device.indicator.modbus;

import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a board has its lamps and sensors.
 *
 * @param lamps the coil of each lamp that is wired
 * @param sensors the input of each sensor that is wired
 */
record RegisterMap(Map<Colour, Integer> lamps, Map<Sensor, Contact> sensors) {
    /** The most bits that one request may ask for (Modbus Application Protocol V1.1b3, 6.2). */
    static final int MOST = 2000;

    RegisterMap {
        lamps = lamps.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(lamps));
        sensors = sensors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(sensors));
    }

    /** The lowest input; 0 when none is wired. */
    int firstInput() {
        return sensors.values().stream().mapToInt(Contact::address).min().orElse(0);
    }

    /** How many inputs to ask for, from the first one on; at least one, so that a board can be asked whether it is there. */
    int inputs() {
        return sensors.values().stream().mapToInt(Contact::address).max().orElse(0) - firstInput() + 1;
    }
}
