package fayi.simulator.indicator;

import static org.awaitility.Awaitility.await;

import fayi.device.DeviceStatus.State;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.indicator.IndicatorEvent;
import fayi.device.indicator.Indicators;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The real driver on a pseudo-terminal, and the simulated board at its other end. */
final class BoardUnderTest implements AutoCloseable {
    final SimulatedIndicatorBoard board;
    final Indicators driver;
    final List<String> told = new CopyOnWriteArrayList<>();
    private final Devices devices;

    BoardUnderTest(Path directory, Map<String, String> further) throws Exception {
        board = SimulatedIndicatorBoard.open(directory.resolve("board"), 9600, 1);
        devices = Devices.open(List.of(settings(board.port(), further)), Clock.systemDefaultZone());
        driver = devices.indicators().orElseThrow();
        driver.onEvent(event -> told.add(words(event)));
    }

    private static String words(IndicatorEvent event) {
        return event.sensor().id() + (event.on() ? " on" : " off");
    }

    static DriverSettings settings(Path port, Map<String, String> further) {
        Map<String, String> values = new HashMap<>(
                Map.of("port", port.toString(), "poll-ms", "50", "debounce-ms", "100", "answer-ms", "150"));
        values.putAll(further);
        return new DriverSettings(Indicators.KIND, "modbus-io", values, "station.yaml:7");
    }

    void awaitState(State state) {
        await().atMost(Duration.ofSeconds(15)).until(() -> driver.status().state() == state);
    }

    @Override
    public void close() {
        devices.close();
        board.close();
    }
}
