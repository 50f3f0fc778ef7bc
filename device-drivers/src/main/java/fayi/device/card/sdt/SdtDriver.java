package fayi.device.card.sdt;

import fayi.device.Device;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The driver {@code sdt}: readers of the SAM_V / SDT kind on a serial port. */
public final class SdtDriver implements Driver {
    private static final List<String> SPEEDS = List.of("115200", "57600", "38400", "19200", "9600");

    @Override
    public Set<String> kinds() {
        return Set.of(IdCardReader.KIND);
    }

    @Override
    public String name() {
        return "sdt";
    }

    @Override
    public Set<String> settings() {
        return Set.of("port", "baud", "answer-ms");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        Path port = Path.of(reader.text("port"));
        int baud = Integer.parseInt(reader.choice("baud", SPEEDS, "115200"));
        Duration answer = Duration.ofMillis(reader.number("answer-ms", 200, 10_000, 3000));
        return new SdtCardReader(() -> SerialTransport.open(port, baud), baud, answer, clock);
    }
}
