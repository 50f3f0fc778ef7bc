package fayi.device.driver;

import fayi.device.Device;
import java.time.Clock;
import java.util.Set;

/** Makes devices of one make. Found by {@link java.util.ServiceLoader}; adding one is a class and a line. */
public interface Driver {
    /** The kinds it serves, such as {@code id-card-reader}. */
    Set<String> kinds();

    /** Its name in station.yaml. */
    String name();

    /** The settings it knows; any other stops the start with a suggestion. */
    Set<String> settings();

    /**
     * Makes the device and returns at once: the hardware is sought in the background.
     *
     * @throws DriverSettingsException when a setting is missing or has no meaning
     */
    Device open(DriverSettings settings, Clock clock) throws DriverSettingsException;
}
