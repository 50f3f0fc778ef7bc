package fayi.device.smartcard.pcsc;

import fayi.device.Device;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.smartcard.SmartCardReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The driver {@code pcsc}: all readers that the PC/SC service of the system (pcscd) knows. */
public final class PcscDriver implements Driver {
    @Override
    public Set<String> kinds() {
        return Set.of(SmartCardReader.KIND);
    }

    @Override
    public String name() {
        return "pcsc";
    }

    @Override
    public Set<String> settings() {
        return Set.of("reader", "socket", "answer-ms");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        String name = reader.optionalText("reader").map(String::strip).orElse("");
        Duration answer = Duration.ofMillis(reader.number("answer-ms", 200, 10_000, 3000));
        Optional<Path> socket = reader.optionalText("socket").map(Path::of);
        if (socket.isPresent() && !ServiceSocket.use(socket.get())) {
            throw reader.wrong("'socket' is '" + socket.get() + "', and this process already speaks through '"
                    + ServiceSocket.inUse() + "'. Give the same one in every entry.");
        }
        return new PcscReader(name, answer, clock);
    }
}
