package fayi.device.scanner;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import java.util.function.Consumer;

/** Reads QR codes that a person holds before it. */
public interface CodeScanner extends Device {
    /** Its kind in station.yaml. */
    String KIND = "code-scanner";

    /**
     * Hears codes until the listening or the claim is closed. Codes read while nobody listens are dropped.
     *
     * @param listener called on the device's thread; must return at once
     * @return ends the listening
     */
    AutoCloseable listen(Claim claim, Consumer<String> listener) throws DeviceException;
}
