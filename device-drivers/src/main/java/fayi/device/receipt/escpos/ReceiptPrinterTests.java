package fayi.device.receipt.escpos;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.Receipt.Align;
import fayi.device.receipt.Receipt.Size;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** What can be tested of a receipt printer where it stands. */
final class ReceiptPrinterTests {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final ReceiptPrinter printer;
    private final Clock clock;
    private final AtomicBoolean receiptHangs = new AtomicBoolean();

    ReceiptPrinterTests(ReceiptPrinter printer, Clock clock) {
        this.printer = printer;
        this.clock = clock;
    }

    /** The harmless first. */
    List<SelfTest> all() {
        return List.of(
                new SelfTest("can-print", TestLevel.INTERNAL, (claim, guide) -> stands()),
                new SelfTest("prints-test-receipt", TestLevel.EXTERNAL, (claim, guide) -> printed(claim)),
                new SelfTest("test-receipt-is-good", TestLevel.INTERACTIVE, this::judged));
    }

    /** By the newest look, which the test before this one took. */
    private Finding stands() {
        DeviceStatus status = printer.status();
        if (!status.isUsable()) {
            return Finding.failed(status.reason(), status.action());
        }
        return Finding.passed(Map.of("roll", status.reason().equals("ok") ? "enough" : status.reason()));
    }

    private Finding printed(Claim claim) throws DeviceException, InterruptedException {
        long begin = System.nanoTime();
        printer.print(claim, receipt(), LONGEST);
        receiptHangs.set(true);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Finding.passed(Map.of("time", String.format(Locale.ROOT, "%.1f s", seconds)));
    }

    /** A receipt that was printed for the test before is judged; otherwise one is printed now. */
    private Finding judged(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        if (!receiptHangs.get()) {
            printed(claim);
        }
        receiptHangs.set(false);
        return Finding.of(
                guide.ask(Step.LOOK_AT_TEST_RECEIPT),
                "test-receipt-bad",
                "Clean the print head; check the driver's width and that the printer has a Chinese font.");
    }

    private Receipt receipt() {
        return new Receipt(List.of(
                new Receipt.Text("法驿 测试小票", Align.CENTRE, Size.LARGE, true),
                new Receipt.Text("Fayi test receipt", Align.CENTRE, Size.NORMAL, false),
                new Receipt.Rule(),
                new Receipt.Pair("日期 Date", DATE.format(ZonedDateTime.now(clock))),
                new Receipt.Pair("型号 Model", printer.capabilities().model().orElse("-")),
                new Receipt.Pair("已打 Printed", Long.toString(printer.counters().units())),
                new Receipt.Rule(),
                Receipt.Text.of("左 left"),
                new Receipt.Text("中 centre", Align.CENTRE, Size.NORMAL, false),
                new Receipt.Text("右 right", Align.RIGHT, Size.NORMAL, false),
                new Receipt.Text("加粗 bold", Align.LEFT, Size.NORMAL, true),
                // Outside a printer's font: drawn.
                Receipt.Text.of("生僻字 㛃 䶮 𬭎 𠅤"),
                new Receipt.Code("FAYI-TEST"),
                new Receipt.Text("文字完整、二维码能扫、已切纸？", Align.CENTRE, Size.NORMAL, false)));
    }
}
