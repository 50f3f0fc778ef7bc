package fayi.device.scanner.serial;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.scanner.CodeScanner;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The driver {@code serial-line}: scanners that send each code as a line on a serial port. */
public final class SerialLineDriver implements Driver {
    private static final List<String> SPEEDS = List.of("115200", "57600", "38400", "19200", "9600");

    @Override
    public Set<String> kinds() {
        return Set.of(CodeScanner.KIND);
    }

    @Override
    public String name() {
        return "serial-line";
    }

    @Override
    public Set<String> settings() {
        return Set.of("port", "baud", "gap-ms");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Path port = Path.of(reader.text("port"));
        int baud = Integer.parseInt(reader.choice("baud", SPEEDS, "9600"));
        Duration gap = Duration.ofMillis(reader.number("gap-ms", 20, 2000, 200));
        return new SerialLineScanner(() -> SerialTransport.open(port, baud), gap, clock);
    }
}
