package fayi.device.card.sdt;

import fayi.device.Device;
import fayi.device.card.IdCardReader;
import fayi.device.card.PhotoDecoder;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import fayi.device.transport.SerialTransport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The driver {@code sdt}: readers of the SAM_V / SDT kind on a serial port. */
public final class SdtDriver implements Driver {
    private static final String AUTO = "auto";

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
        List<SdtSpeed> speeds = speeds(reader);
        Duration answer = Duration.ofMillis(reader.number("answer-ms", 200, 10_000, 3000));
        SpeedNegotiation negotiation =
                new SpeedNegotiation(speeds, speed -> SerialTransport.open(port, speed.baud()), answer);
        return new SdtCardReader(negotiation, PhotoDecoder.installed(), clock);
    }

    private static List<SdtSpeed> speeds(SettingsReader reader) throws DriverSettingsException {
        String written = reader.optionalText("baud").orElse(String.valueOf(SdtSpeed.BAUD_115200.baud()));
        if (written.strip().equals(AUTO)) {
            return List.of(SdtSpeed.values());
        }
        List<SdtSpeed> speeds = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            speeds.add(speed(part.strip())
                    .filter(speed -> !speeds.contains(speed))
                    .orElseThrow(() -> reader.wrong("'baud' is '" + written
                            + "'. Give 115200, 57600, 38400, 19200 or 9600, several of them with commas between, or"
                            + " 'auto'.")));
        }
        return speeds;
    }

    private static Optional<SdtSpeed> speed(String written) {
        try {
            return SdtSpeed.of(Integer.parseInt(written));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
