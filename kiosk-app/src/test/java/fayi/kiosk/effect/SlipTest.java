package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.content.ContentLibrary;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceCounters;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintProgress;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.selftest.SelfTest;
import fayi.kiosk.flow.CodeSlip;
import fayi.kiosk.flow.HandedIn;
import fayi.kiosk.flow.MadePaper;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.flow.Outlet;
import fayi.kiosk.flow.ReceiptSlip;
import fayi.kiosk.flow.TaskId;
import fayi.kiosk.unfinished.ResumeCode;
import fayi.kiosk.visit.VisitEvent;
import fayi.simulator.printer.SimulatedPrinter;
import fayi.simulator.receipt.SimulatedReceiptPrinter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The receipt on the small roll, and on a sheet when the roll cannot. */
@Timeout(60)
class SlipTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:15:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final MadePaper SHEET =
            new MadePaper("回执", "L-0007", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), 1);

    private final List<VisitEvent> events = new CopyOnWriteArrayList<>();
    private final SlipMaker maker = new SlipMaker("演示乡公共法律服务站", CLOCK);
    private SimulatedReceiptPrinter roll;
    private SimulatedPrinter sheets;
    private Devices devices;
    private PrintEffects prints;

    @BeforeEach
    void plugIn(@TempDir Path directory) throws Exception {
        roll = SimulatedReceiptPrinter.open(directory.resolve("roll"), 115_200, directory.resolve("slips"));
        sheets = SimulatedPrinter.start(directory.resolve("tray"), Duration.ZERO, 0);
        devices = Devices.open(
                List.of(
                        new DriverSettings(
                                ReceiptPrinter.KIND,
                                "escpos",
                                Map.of("port", roll.port().toString()),
                                "station.yaml:1"),
                        new DriverSettings(
                                DocumentPrinter.KIND,
                                "ipp",
                                Map.of("uri", sheets.uri().toString()),
                                "station.yaml:2")),
                CLOCK);
        prints = new PrintEffects(devices.documentPrinter(), devices.receiptPrinter(), maker);
        await().until(() ->
                devices.all().stream().allMatch(device -> device.status().state() == DeviceStatus.State.READY));
    }

    @AfterEach
    void unplug() {
        devices.close();
        roll.close();
        sheets.close();
    }

    @Test
    void theReceiptComesOutOfTheReceiptPrinterAndNoSheetIsUsed() throws Exception {
        print();
        assertThat(roll.printed()).singleElement().satisfies(printed -> {
            assertThat(printed.text())
                    .startsWith("回 执", "演示乡公共法律服务站")
                    .contains("本站编号", "L-0007", "交了什么", "· 法律援助申请表", "· 照片 1", "2026年3月2日 10:15");
            assertThat(printed.codes()).containsExactly(slip().handedIn().code());
        });
        assertThat(roll.misunderstood()).isEmpty();
        assertThat(sheets.printed()).isEmpty();
        assertThat(last()).isEqualTo(new PrintProgress(PrintProgress.State.PRINTED, 1, 1));
        assertThat(outlets()).containsExactly(Outlet.ROLL);
    }

    @Test
    void withoutARollTheReceiptIsPrintedOnASheet() throws Exception {
        roll.paperEmpty();
        instead();
    }

    @Test
    void withAnOpenCoverTheReceiptIsPrintedOnASheet() throws Exception {
        roll.coverOpen(true);
        instead();
    }

    private void instead() throws Exception {
        await().until(() -> devices.receiptPrinter().orElseThrow().status().state() == DeviceStatus.State.ATTENTION);
        print();
        assertThat(roll.printed()).isEmpty();
        assertThat(roll.hasBegun()).isFalse();
        assertThat(sheets.printed()).hasSize(1);
        assertThat(outlets()).containsExactly(Outlet.PRINTER_INSTEAD);
    }

    @Test
    void aRollThatEndsInTheMiddleIsFollowedByASheet() throws Exception {
        roll.runOutAfter(6);
        print();
        assertThat(sheets.printed()).hasSize(1);
        assertThat(last().state()).isEqualTo(PrintProgress.State.PRINTED);
        assertThat(outlets()).containsExactly(Outlet.ROLL, Outlet.PRINTER_INSTEAD);
    }

    @Test
    void whereThereIsNoReceiptPrinterSheetsAreUsed() throws Exception {
        prints = new PrintEffects(devices.documentPrinter(), Optional.empty(), maker);
        print();
        assertThat(sheets.printed()).hasSize(1);
        assertThat(roll.printed()).isEmpty();
        assertThat(outlets()).containsExactly(Outlet.PRINTER);
    }

    @Test
    void aReceiptThatMayHaveBeenCutOffIsNotPrintedASecondTimeButThePersonIsAskedToLook() throws Exception {
        ReceiptPrinter silentAfterTheKnife =
                new SilentAfterTheKnife(devices.receiptPrinter().orElseThrow());
        prints = new PrintEffects(devices.documentPrinter(), Optional.of(silentAfterTheKnife), maker);
        print();
        assertThat(last()).isEqualTo(new PrintProgress(PrintProgress.State.FAILED, 0, 1));
        assertThat(roll.printed()).hasSize(1);
        assertThat(sheets.printed()).isEmpty();
        assertThat(outlets()).containsExactly(Outlet.ROLL);
    }

    @Test
    void theReceiptBearsNoName() {
        Receipt receipt = maker.make(slip());
        assertThat(receipt.parts()).hasSizeGreaterThan(10);
        assertThat(receipt.toString()).doesNotContain("L-0007");
    }

    @Test
    void theCodeToGoOnWithComesOutOfTheRollWholeAndWithoutAName() throws Exception {
        CodeSlip slip = new CodeSlip(
                new ResumeCode("012345678901"), "申请法律援助", ZonedDateTime.parse("2026-04-09T09:00:00+08:00"));
        prints.print(new Task(new TaskId(1, 1), task -> {}, events::add), SHEET, Optional.of(slip));
        assertThat(roll.printed()).singleElement().satisfies(printed -> {
            assertThat(printed.text())
                    .anyMatch(line -> line.contains("0123 4567 8901"))
                    .anyMatch(line -> line.contains("2026年4月9日"));
            assertThat(printed.codes())
                    .as("nobody has to type it")
                    .containsExactly(slip.code().text());
        });
        assertThat(maker.make(slip).toString()).doesNotContain("0123");
    }

    private void print() throws Exception {
        prints.print(new Task(new TaskId(1, 1), task -> {}, events::add), SHEET, Optional.of(slip()));
    }

    private PrintProgress last() {
        return told().get(events.size() - 1).progress();
    }

    private List<Outlet> outlets() {
        return told().stream().map(Outcome.Printing::outlet).distinct().toList();
    }

    private List<Outcome.Printing> told() {
        return events.stream()
                .map(event -> (Outcome.Printing) ((VisitEvent.Happened) event).outcome())
                .toList();
    }

    private static ReceiptSlip slip() {
        UUID key = UUID.fromString("0b8e3f5c-1d2a-4c6b-9e7f-001122334455");
        return new ReceiptSlip(
                ContentLibrary.bundled().catalogue().find("legal-aid").orElseThrow(),
                new HandedIn(
                        key,
                        "L-0007",
                        List.of("法律援助申请表", "照片 1"),
                        "FAYI1." + key + "." + "0123456789abcdef".repeat(2),
                        Optional.empty()));
    }

    /** A receipt printer whose cable is pulled when the knife has fallen. */
    private record SilentAfterTheKnife(ReceiptPrinter printer) implements ReceiptPrinter {
        @Override
        public void print(Claim claim, Receipt receipt, Duration patience, Consumer<Stage> told)
                throws DeviceException, InterruptedException {
            printer.print(claim, receipt, patience, told);
            throw new DeviceException.Offline(KIND, "port-lost");
        }

        @Override
        public String kind() {
            return printer.kind();
        }

        @Override
        public DeviceStatus status() {
            return printer.status();
        }

        @Override
        public AutoCloseable onStatus(Consumer<DeviceStatus> listener) {
            return printer.onStatus(listener);
        }

        @Override
        public Claim claim(String owner, Duration timeout) throws DeviceException {
            return printer.claim(owner, timeout);
        }

        @Override
        public Capabilities capabilities() {
            return printer.capabilities();
        }

        @Override
        public DeviceCounters counters() {
            return printer.counters();
        }

        @Override
        public List<SelfTest> selfTests() {
            return printer.selfTests();
        }

        @Override
        public void close() {
            printer.close();
        }
    }
}
