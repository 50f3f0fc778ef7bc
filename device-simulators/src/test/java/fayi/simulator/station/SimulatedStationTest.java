package fayi.simulator.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.card.IdCardReader;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.indicator.Sensor;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.scanner.CodeScanner;
import fayi.device.signature.PenSample;
import fayi.device.signature.SignaturePad;
import fayi.simulator.smartcard.SimulatedSmartCardReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All simulated devices of a station, opened by the field's drivers from the block that they give. */
class SimulatedStationTest {
    @TempDir
    private Path directory;

    private SimulatedStation station;

    @BeforeEach
    void start() throws Exception {
        station = SimulatedStation.start(directory);
    }

    @AfterEach
    void end() {
        station.close();
    }

    @Test
    void itStartsInOrderAndTellsItsState() throws Exception {
        StationState state = station.state();

        assertThat(state.card()).isNull();
        assertThat(state.reader()).isEqualTo(ReaderFault.NONE);
        assertThat(state.printer()).isEqualTo(PrinterCondition.READY);
        assertThat(state.printed()).isZero();
        assertThat(state.personCamera()).isEqualTo(CameraCondition.LIVE);
        assertThat(state.documentCamera()).isEqualTo(CameraCondition.LIVE);
        assertThat(station.sheets()).contains(state.sheet());
    }

    @Test
    void everyConditionThatIsSetIsTheStateThen() throws Exception {
        for (ReaderFault fault : ReaderFault.values()) {
            station.setReader(fault);
            assertThat(station.state().reader()).isEqualTo(fault);
        }
        station.setReader(ReaderFault.NONE);
        for (PrinterCondition condition : PrinterCondition.values()) {
            station.setPrinter(condition);
            assertThat(station.state().printer()).isEqualTo(condition);
        }
        station.setPrinter(PrinterCondition.READY);
        assertThat(station.state().printer()).isEqualTo(PrinterCondition.READY);
        for (StationCamera camera : StationCamera.values()) {
            for (CameraCondition condition : CameraCondition.values()) {
                station.setCamera(camera, condition);
                assertThat(station.state().camera(camera)).isEqualTo(condition);
            }
        }
        for (ReceiptCondition condition : ReceiptCondition.values()) {
            station.setReceiptPrinter(condition);
            assertThat(station.state().receipts().condition()).isEqualTo(condition);
        }
        station.setReceiptPrinter(ReceiptCondition.READY);
        for (Sensor sensor : Sensor.values()) {
            station.setSensor(sensor, true);
            assertThat(station.state().indicators().on()).contains(sensor);
            station.setSensor(sensor, false);
            assertThat(station.state().indicators().on()).doesNotContain(sensor);
        }
        for (StationLine line : station.state().lines().keySet()) {
            station.playOnLine(line, "silent for 60s");
            // A port that was away comes back on a thread of its own.
            await().untilAsserted(() -> assertThat(station.state().lines())
                    .containsEntry(line, new LineState("silent for 60s", "silent", true)));
            station.playOnLine(line, "none");
        }
        for (String sheet : station.sheets()) {
            station.laySheet(sheet);
            assertThat(station.state().sheet()).isEqualTo(sheet);
        }
        if (station.state().smartCards().installed()) {
            for (SmartCardCondition condition : SmartCardCondition.values()) {
                station.setSmartCardReader(condition);
                assertThat(station.state().smartCards().condition()).isEqualTo(condition);
            }
            station.setSmartCardReader(SmartCardCondition.READY);
            station.insertChipCard("citizen");
            assertThat(station.state().smartCards())
                    .isEqualTo(new SmartCardState(true, "citizen", SmartCardCondition.READY));
            station.withdrawChipCard();
        }
        station.layCard("citizen");
        assertThat(station.state().card()).isEqualTo("citizen");
        station.liftCard();
        assertThat(station.state().card()).isNull();
        assertThatThrownBy(() -> station.layCard("nobody")).hasMessageContaining("citizen");
    }

    @Test
    void theFieldsDriversOpenAllOfThemFromTheBlock() throws Exception {
        try (Devices devices = Devices.open(settings(station), Clock.systemUTC())) {
            assertThat(devices.all()).hasSize(SimulatedSmartCardReader.isInstalled() ? 9 : 8);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(devices.all())
                            .allMatch(device -> device.status().state() == DeviceStatus.State.READY));
            IdCardReader reader = devices.idCardReader().orElseThrow();

            station.setReader(ReaderFault.UNPLUGGED);
            await().atMost(Duration.ofSeconds(20)).until(() -> reader.status().state() != DeviceStatus.State.READY);
            station.setReader(ReaderFault.NONE);
            await().atMost(Duration.ofSeconds(20)).until(() -> reader.status().state() == DeviceStatus.State.READY);
        }
    }

    @Test
    void theCodeOfTheNewestPaperIsReadOffWhetherItIsASheetOrAReceipt() throws Exception {
        try (Devices devices = Devices.open(settings(station), Clock.systemUTC())) {
            ReceiptPrinter roll = devices.receiptPrinter().orElseThrow();
            await().atMost(Duration.ofSeconds(20)).until(() -> roll.status().state() == DeviceStatus.State.READY);
            assertThat(station.lastPrintedCode()).isEmpty();
            for (String code : List.of("FAYI1.first", "FAYI1.second")) {
                try (Claim claim = roll.claim("visit-1", Duration.ofSeconds(20))) {
                    roll.print(claim, new Receipt(List.of(new Receipt.Code(code))), Duration.ofSeconds(10));
                }
                assertThat(station.lastPrintedCode()).contains(code);
            }
            assertThat(station.receipts()).hasSize(2).allMatch(Files::exists);
            assertThat(station.printed()).isEmpty();
        }
    }

    @Test
    void whoeverListensHearsTheNameThatIsWrittenAndTheCodeThatIsHeldBeforeTheCamera() throws Exception {
        List<String> codes = new CopyOnWriteArrayList<>();
        AtomicInteger points = new AtomicInteger();
        try (SimulatedStation other = SimulatedStation.start(
                        Files.createDirectory(directory.resolve("other")), ScannerDriver.CAMERA);
                Devices devices = Devices.open(settings(other), Clock.systemUTC())) {
            CodeScanner scanner = devices.codeScanner().orElseThrow();
            SignaturePad pad = devices.signaturePad().orElseThrow();
            for (Device device : List.of(scanner, pad)) {
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> device.status().state() == DeviceStatus.State.READY);
            }
            scanner.listen(scanner.claim("visit", Duration.ofMinutes(1)), codes::add);
            pad.listen(pad.claim("visit", Duration.ofMinutes(1)), points(points));
            await().until(() -> other.state().pad().listening());

            other.sign();
            other.holdCode("FAYI:演示-1");

            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(codes).containsExactly("FAYI:演示-1");
                assertThat(other.state().pad()).isEqualTo(new PadState(true, 1));
                assertThat(points.get()).isGreaterThan(100);
            });
            assertThat(other.state().codeCamera())
                    .isEqualTo(new CodeCameraState(CameraCondition.LIVE, "FAYI:演示-1", true));
        }
    }

    private static SignaturePad.PenListener points(AtomicInteger count) {
        return new SignaturePad.PenListener() {
            @Override
            public void pen(PenSample sample) {
                count.incrementAndGet();
            }

            @Override
            public void lost(DeviceException reason) {
                count.set(Integer.MIN_VALUE);
            }
        };
    }

    @Test
    void nothingOfItIsLeftWhenItEnds() throws Exception {
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        assertThat(children).isNotEmpty();

        station.close();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
        assertThat(Files.exists(directory.resolve("card-reader"))).isFalse();
    }

    /** Reads the block as plainly as it is written: two levels, one setting a line. */
    private static List<DriverSettings> settings(SimulatedStation station) {
        List<DriverSettings> all = new ArrayList<>();
        String kind = "";
        Map<String, String> entry = new TreeMap<>();
        for (String line : (station.devicesYaml() + "  end:\n").lines().skip(1).toList()) {
            if (line.startsWith("    ")) {
                String[] pair = line.strip().split(": ", 2);
                entry.put(pair[0], pair[1].replaceAll("^'|'$", ""));
            } else {
                if (!kind.isEmpty()) {
                    String driver = entry.getOrDefault("driver", "");
                    entry.remove("driver");
                    all.add(new DriverSettings(kind, driver, Map.copyOf(entry), "devices.yaml"));
                    entry.clear();
                }
                kind = line.strip().replace(":", "");
            }
        }
        return all;
    }
}
