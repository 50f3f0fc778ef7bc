package fayi.endtoend.campaign;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import java.time.Clock;
import java.util.Map;

/** Opens the drivers of the campaign. */
final class DriverInPlace {
    private DriverInPlace() {}

    /** A device of that driver; its hardware is sought from now on. */
    static Device open(Driver driver, String kind, Map<String, String> settings) throws DriverSettingsException {
        return driver.open(new DriverSettings(kind, driver.name(), settings, "campaign"), Clock.systemDefaultZone());
    }
}
