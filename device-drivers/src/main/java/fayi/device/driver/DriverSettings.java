package fayi.device.driver;

import java.util.Map;

/**
 * One entry under {@code devices:} of station.yaml.
 *
 * @param kind {@code id-card-reader}, {@code document-printer}, ...
 * @param driver the driver's name
 * @param values all other keys of the entry
 * @param place file and line, for errors
 */
public record DriverSettings(String kind, String driver, Map<String, String> values, String place) {
    /** Copies the map. */
    public DriverSettings {
        values = Map.copyOf(values);
    }
}
