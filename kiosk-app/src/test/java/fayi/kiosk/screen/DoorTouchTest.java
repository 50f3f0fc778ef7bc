package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.DeviceStatus;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.kiosk.effect.TechnicianEffects;
import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.ServicePage;
import fayi.kiosk.picture.LivePictures;
import fayi.kiosk.visit.Preferences;
import fayi.kiosk.visit.Visit;
import fayi.kiosk.visit.VisitEvent;
import fayi.protocol.WireFormat;
import fayi.provisioning.CounterLedger;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import fayi.provisioning.TechnicianCode;
import fayi.provisioning.doctor.Doctor;
import fayi.provisioning.doctor.DoctorTimes;
import fayi.provisioning.doctor.attached.AttachedDevices;
import fayi.simulator.printer.SimulatedPrinter;
import fayi.simulator.scanner.SimulatedScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician's finger on the real window, with real drivers behind it. */
class DoorTouchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final TouchedStation station = new TouchedStation(attract(), new TypedLetters());
    private SimulatedScanner scanner;
    private SimulatedPrinter printer;
    private Devices devices;
    private TechnicianEffects effects;

    private static Visit attract() {
        return Objects.requireNonNull(SampleVisits.all(Preferences.DEFAULT).get("attract"));
    }

    @BeforeEach
    void standUp() throws Exception {
        scanner = SimulatedScanner.open(directory.resolve("scanner"), 9600);
        printer = SimulatedPrinter.start(directory.resolve("printed"), Duration.ofMillis(200), 0);
        Path file = directory.resolve("station.yaml");
        Files.writeString(file, """
                station: demo-1
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: data
                devices:
                  code-scanner:
                    driver: serial-line
                    port: '%s'
                  document-printer:
                    driver: ipp
                    uri: '%s'
                """.formatted(scanner.port(), printer.uri()));
        StationConfiguration configuration = new StationConfigurationReader(Map.of()).read(file);
        List<DriverSettings> entries = configuration.driverSettings();
        devices = Devices.open(entries, Clock.systemUTC());
        devices.all()
                .forEach(device -> device.onStatus(
                        status -> station.window().dispatch(new VisitEvent.DeviceSeen(device.kind(), status))));
        await().atMost(PATIENCE)
                .until(() -> devices.all().stream()
                        .allMatch(device -> device.status().state() == DeviceStatus.State.READY));
        devices.all()
                .forEach(
                        device -> station.window().dispatch(new VisitEvent.DeviceSeen(device.kind(), device.status())));
        effects = new TechnicianEffects(
                new Doctor(
                        configuration,
                        "0.1.0",
                        devices.all(),
                        CounterLedger.open(configuration.dataDirectory(), new WireFormat()),
                        List.of(),
                        new AttachedDevices(directory),
                        DoctorTimes.USUAL,
                        Clock.systemUTC()),
                new TechnicianCode(configuration.dataDirectory()),
                devices.documentPrinter(),
                directory.resolve("data/doctor"),
                new LivePictures(),
                station.window()::dispatch,
                station.window()::dispatch);
        station.window().openDoorWith(effects);
    }

    @AfterEach
    void takeDown() {
        station.close();
        effects.close();
        devices.close();
        scanner.close();
        printer.close();
    }

    private void knock(int times) {
        for (int i = 0; i < times; i++) {
            station.touch("station-name");
        }
    }

    private void type(String digits) {
        for (char digit : digits.toCharArray()) {
            station.touch("key-" + digit);
        }
        station.touch("door-enter");
    }

    @Test
    void fewerKnocksThanFiveLetAPersonBegin() {
        knock(1);
        await().until(() -> station.visit().page() instanceof ServicePage.Home);
        assertThat(TouchedStation.shows("screen-door")).isFalse();
    }

    @Test
    void withoutACodeTheDoorSaysHowToSetOneAndLetsNobodyIn() {
        knock(5);
        await().until(() -> TouchedStation.shows("screen-door"));
        assertThat(TouchedStation.words("screen-door")).contains("./fayi station technician-code");
        station.touch("door-leave");
        await().until(() -> !TouchedStation.shows("screen-door"));
    }

    @Test
    void aTechnicianEntersTestsPrintsTheReportAndLeavesACleanStation() throws Exception {
        new TechnicianCode(directory.resolve("data")).set("739105");
        knock(5);
        await().until(() -> TouchedStation.shows("door-enter"));
        type("739106");
        await().atMost(PATIENCE).until(() -> TouchedStation.words("screen-door").contains("密码不对"));
        assertThat(TouchedStation.shows("door-check-all")).isFalse();
        type("739105");
        await().atMost(PATIENCE).until(() -> TouchedStation.shows("door-check-all"));
        assertThat(TouchedStation.words("screen-door")).contains("扫码器").contains("文件打印机");

        station.touch("door-check-all");
        await().atMost(PATIENCE).until(this::guidedToTheEnd);
        assertThat(directory.resolve("data/doctor/report.json")).exists();

        int before = printer.printed().size();
        station.touch("door-print");
        await().atMost(PATIENCE).until(() -> TouchedStation.words("screen-door").contains("报告已经打印"));
        assertThat(printer.printed()).hasSizeGreaterThan(before);

        station.touch("door-leave");
        await().atMost(PATIENCE).until(() -> station.effects().stream().anyMatch(Effect.Wipe.class::isInstance));
        assertThat(TouchedStation.shows("screen-door")).isFalse();
        for (var device : devices.all()) {
            device.claim("visit", Duration.ofSeconds(1)).close();
        }
    }

    /** Does what the screen asks, as a technician does who sees that all is well and has no code to show. */
    private boolean guidedToTheEnd() {
        if (TouchedStation.words("screen-door").contains("报告已经存好")) {
            return true;
        }
        if (TouchedStation.shows("door-yes")) {
            station.touch("door-yes");
        } else if (TouchedStation.shows("door-guide") && TouchedStation.shows("door-skip")) {
            station.touch("door-skip");
        } else if (TouchedStation.shows("door-go-on")) {
            station.touch("door-go-on");
        }
        return false;
    }
}
