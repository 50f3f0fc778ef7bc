package fayi.device.indicator.modbus;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tests of a board beyond whether it answers; only of what is wired. */
final class IndicatorTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private IndicatorTests() {}

    static List<SelfTest> of(ModbusIndicators device, RegisterMap map) {
        List<SelfTest> tests = new ArrayList<>();
        if (!map.lamps().isEmpty()) {
            tests.add(new SelfTest("switches-lights", TestLevel.EXTERNAL, (claim, guide) -> lamps(device, claim)));
            tests.add(new SelfTest("light-is-seen", TestLevel.INTERACTIVE, (claim, guide) -> seen(device, guide)));
        }
        if (map.sensors().containsKey(Sensor.PRESENCE)) {
            tests.add(sensor("notices-people", device, Sensor.PRESENCE, new Asked(Step.STEP_BEFORE_STATION, true)));
        }
        if (map.sensors().containsKey(Sensor.DOOR)) {
            tests.add(sensor(
                    "notices-door",
                    device,
                    Sensor.DOOR,
                    new Asked(Step.OPEN_DOOR, true),
                    new Asked(Step.CLOSE_DOOR, false)));
        }
        if (map.sensors().containsKey(Sensor.MAINS)) {
            tests.add(sensor(
                    "notices-power-cut",
                    device,
                    Sensor.MAINS,
                    new Asked(Step.UNPLUG_MAINS, false),
                    new Asked(Step.PLUG_MAINS, true)));
        }
        return tests;
    }

    /** What the technician does, and how the sensor must be then. */
    private record Asked(Step step, boolean on) {}

    private static Finding lamps(ModbusIndicators device, Claim claim) throws DeviceException, InterruptedException {
        Optional<Colour> wrong = device.tryLamps(claim);
        return wrong.map(lamp -> Finding.failed(
                        "light-not-switched",
                        "The board does not keep the coil of the lamp '"
                                + lamp.name().toLowerCase(Locale.ROOT)
                                + "': compare its address in station.yaml with the board's manual."))
                .orElseGet(() -> Finding.passed(Map.of()));
    }

    private static Finding seen(ModbusIndicators device, TestGuide guide) throws InterruptedException {
        device.showInTurn(true);
        try {
            return Finding.of(
                    guide.ask(Step.LOOK_AT_LIGHT),
                    "light-not-seen",
                    "Check the lamps, their wires and their supply; the board itself does what it is told.");
        } finally {
            device.showInTurn(false);
        }
    }

    private static SelfTest sensor(String id, ModbusIndicators device, Sensor sensor, Asked... asked) {
        return new SelfTest(id, TestLevel.INTERACTIVE, (claim, guide) -> {
            for (Asked each : asked) {
                guide.tell(each.step());
                try {
                    device.await(claim, sensor, each.on(), PATIENCE);
                } catch (DeviceException.TimedOut nothing) {
                    return Finding.failed(
                            "nothing-noticed",
                            "Check the sensor '" + sensor.id()
                                    + "', its wires, and its address in station.yaml; 'inverted' turns it round.");
                }
            }
            return Finding.passed(Map.of());
        });
    }
}
