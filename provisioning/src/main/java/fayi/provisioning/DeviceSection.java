package fayi.provisioning;

import java.util.Map;

/**
 * One entry under {@code devices:}, as it was written; its driver checks the settings.
 *
 * @param kind {@code id-card-reader}, {@code document-printer}, ...
 * @param driver the driver's name
 * @param settings all other keys of the entry
 * @param place file and line, for errors
 */
public record DeviceSection(String kind, String driver, Map<String, String> settings, String place) {
    /** Copies the map. */
    public DeviceSection {
        settings = Map.copyOf(settings);
    }
}
