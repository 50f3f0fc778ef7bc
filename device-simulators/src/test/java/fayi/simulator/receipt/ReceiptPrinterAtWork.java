package fayi.simulator.receipt;

import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.Receipt.Align;
import fayi.device.receipt.Receipt.Size;
import fayi.device.receipt.ReceiptPrinter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A simulated receipt printer and the driver that uses it. */
final class ReceiptPrinterAtWork implements AutoCloseable {
    static final Duration LONG = Duration.ofSeconds(20);
    final SimulatedReceiptPrinter peer;
    final ReceiptPrinter device;
    private final Devices devices;

    private ReceiptPrinterAtWork(SimulatedReceiptPrinter peer, Devices devices) {
        this.peer = peer;
        this.devices = devices;
        this.device = devices.receiptPrinter().orElseThrow();
    }

    static ReceiptPrinterAtWork begin(Path directory) throws Exception {
        SimulatedReceiptPrinter peer =
                SimulatedReceiptPrinter.open(directory.resolve("receipts"), 115_200, directory.resolve("tray"));
        ReceiptPrinterAtWork work = new ReceiptPrinterAtWork(
                peer,
                Devices.open(
                        List.of(new DriverSettings(
                                ReceiptPrinter.KIND,
                                "escpos",
                                Map.of("port", peer.port().toString(), "answer-ms", "400"),
                                "station.yaml:9")),
                        Clock.systemDefaultZone()));
        await().until(() -> work.device.status().state() == State.READY);
        return work;
    }

    Claim claim() throws DeviceException {
        return device.claim("visit-1", Duration.ofMinutes(1));
    }

    void awaitReason(String reason) {
        await().atMost(LONG).until(() -> device.status().reason().equals(reason));
    }

    static Receipt receipt(String number) {
        return new Receipt(List.of(
                new Receipt.Text("法驿", Align.CENTRE, Size.LARGE, true),
                new Receipt.Text("受理回执", Align.CENTRE, Size.NORMAL, true),
                new Receipt.Rule(),
                new Receipt.Pair("编号", number),
                new Receipt.Pair("事项", "法律援助申请"),
                new Receipt.Pair("申请人", "演示 王𬭎"),
                Receipt.Text.of("交来的材料：法律援助申请表、身份证复印件、工资欠条（照片3张），请在收到通知后带原件来。"),
                new Receipt.Rule(),
                new Receipt.Code("FAYI:" + number),
                new Receipt.Text("扫码可查进度", Align.CENTRE, Size.NORMAL, false)));
    }

    @Override
    public void close() {
        devices.close();
        peer.close();
    }
}
