package fayi.simulator.card;

import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.card.CardReading;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The real driver on a pseudo-terminal, and the simulated reader at its other end. */
final class ReaderUnderTest implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(10);
    final SimulatedCardReader peer;
    final IdCardReader driver;
    private final Path directory;
    private final Devices devices;

    ReaderUnderTest() throws IOException, DriverSettingsException {
        this(115_200);
    }

    ReaderUnderTest(int baud) throws IOException, DriverSettingsException {
        this(baud, String.valueOf(baud), new CardFault.None());
        awaitState(State.READY);
    }

    /** A reader of one speed, a driver that is set to others, and what is wrong from the beginning. */
    ReaderUnderTest(int baud, String speeds, CardFault fault) throws IOException, DriverSettingsException {
        directory = Files.createTempDirectory("reader");
        peer = SimulatedCardReader.open(directory.resolve("reader"), baud);
        peer.fault(fault);
        devices = Devices.open(List.of(settings(peer.port(), speeds)), Clock.systemDefaultZone());
        driver = devices.idCardReader().orElseThrow();
    }

    static DriverSettings settings(Path port, int baud) {
        return settings(port, String.valueOf(baud));
    }

    private static DriverSettings settings(Path port, String baud) {
        return new DriverSettings(
                IdCardReader.KIND,
                "sdt",
                Map.of("port", port.toString(), "baud", baud, "answer-ms", "1000"),
                "station.yaml:7");
    }

    void awaitState(State state) {
        await().atMost(Duration.ofSeconds(15)).until(() -> driver.status().state() == state);
    }

    Claim claim() throws DeviceException {
        return driver.claim("visit", Duration.ofMinutes(1));
    }

    /** One read by a visit of its own. */
    CardReading read() throws DeviceException, InterruptedException {
        try (Claim claim = claim()) {
            return driver.read(claim, PATIENCE, () -> {});
        }
    }

    @Override
    public void close() throws IOException {
        devices.close();
        peer.close();
        Files.deleteIfExists(directory);
    }
}
