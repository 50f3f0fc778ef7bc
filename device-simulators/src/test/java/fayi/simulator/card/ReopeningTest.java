package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.simulator.pty.LineFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopeningTest {
    @TempDir
    private Path directory;

    @Test
    void openingAndClosingFiftyTimesLeavesNoThreadNoFileAndNoProcess() throws Exception {
        cycle();
        long threads = threads();
        long handles = handles();
        for (int i = 0; i < 50; i++) {
            cycle();
        }
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(threads()).isLessThanOrEqualTo(threads);
            assertThat(handles()).isLessThanOrEqualTo(handles);
            assertThat(ProcessHandle.current().descendants().count()).isZero();
        });
    }

    private void cycle() throws Exception {
        try (SimulatedCardReader peer = SimulatedCardReader.open(directory.resolve("reader"), 115_200);
                Devices devices = Devices.open(
                        List.of(ReaderUnderTest.settings(peer.port(), 115_200)), Clock.systemDefaultZone())) {
            IdCardReader driver = devices.idCardReader().orElseThrow();
            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> driver.status().state() == State.READY);
        }
        assertThat(Files.exists(directory.resolve("reader"))).isFalse();
    }

    @Test
    void manyHangUpsLeaveNoThreadAndNoFile() throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest()) {
            hangUp(reader);
            long threads = threads();
            long handles = handles();
            for (int i = 0; i < 20; i++) {
                hangUp(reader);
            }
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                assertThat(threads()).isLessThanOrEqualTo(threads);
                assertThat(handles()).isLessThanOrEqualTo(handles);
            });
            reader.peer.insert(DemonstrationCards.citizen());
            assertThat(reader.read().card().name()).isEqualTo("演示一");
        }
    }

    private static void hangUp(ReaderUnderTest reader) {
        reader.peer.line().fault(new LineFault.HangUp(Duration.ofMillis(20)));
        // Somebody waits for a card, so the loss is noticed at the next poll.
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Offline.class);
        reader.awaitState(State.READY);
    }

    @Test
    void aReaderThatIsPluggedInLaterIsFound() throws Exception {
        Path port = directory.resolve("later");
        try (Devices devices =
                Devices.open(List.of(ReaderUnderTest.settings(port, 115_200)), Clock.systemDefaultZone())) {
            IdCardReader driver = devices.idCardReader().orElseThrow();
            await().until(() -> driver.status().state() == State.OFFLINE);
            assertThat(driver.status().reason()).isEqualTo("port-missing");
            assertThat(driver.status().action()).isNotEmpty();
            try (SimulatedCardReader peer = SimulatedCardReader.open(port, 115_200)) {
                await().until(() -> driver.status().state() == State.READY);
                assertThat(peer.line().isPluggedIn()).isTrue();
            }
        }
    }

    @Test
    void aPortThatAnotherDeviceUsesIsBusy() throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest();
                Devices second = Devices.open(
                        List.of(ReaderUnderTest.settings(reader.peer.port(), 115_200)), Clock.systemDefaultZone())) {
            IdCardReader driver = second.idCardReader().orElseThrow();
            await().until(() -> driver.status().state() == State.OFFLINE);
            assertThat(driver.status().reason()).isEqualTo("port-busy");
        }
    }

    @Test
    void wrongSettingsNamePlaceKeyAndRemedy() {
        assertThatThrownBy(() -> open(Map.of("prot", "/dev/ttyUSB0")))
                .hasMessageContaining("station.yaml:7")
                .hasMessageContaining("'prot'")
                .hasMessageContaining("Did you mean 'port'?");
        assertThatThrownBy(() -> open(Map.of())).hasMessageContaining("'port' is missing");
        assertThatThrownBy(() -> open(Map.of("port", "x", "baud", "1000"))).hasMessageContaining("115200");
        assertThatThrownBy(() -> open(Map.of("port", "x", "answer-ms", "ten")))
                .hasMessageContaining("whole number from 200 to 10000");
    }

    private static void open(Map<String, String> values) throws DriverSettingsException {
        Devices.open(
                        List.of(new DriverSettings(IdCardReader.KIND, "sdt", values, "station.yaml:7")),
                        Clock.systemDefaultZone())
                .close();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("device-")
                        || thread.getName().startsWith("simulator-"))
                .count();
    }

    private static long handles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }
}
