package fayi.device.signature.isdv4;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.signature.SignaturePad;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The driver {@code serial-pad}: signature pads that speak Wacom's ISDv4 on a serial port. */
public final class SerialPadDriver implements Driver {
    private static final List<String> SPEEDS = List.of("115200", "57600", "38400", "19200", "9600");

    @Override
    public Set<String> kinds() {
        return Set.of(SignaturePad.KIND);
    }

    @Override
    public String name() {
        return "serial-pad";
    }

    @Override
    public Set<String> settings() {
        return Set.of("port", "baud");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Path port = Path.of(reader.text("port"));
        int baud = Integer.parseInt(reader.choice("baud", SPEEDS, "19200"));
        return new SerialPad(() -> SerialTransport.open(port, baud), clock);
    }
}
