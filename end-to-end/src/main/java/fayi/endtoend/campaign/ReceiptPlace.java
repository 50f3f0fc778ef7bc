package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.receipt.escpos.EscPosDriver;
import fayi.simulator.receipt.SimulatedReceiptPrinter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The receipt printer that speaks ESC/POS: its work is to print a receipt with a code, which must then hang out of it whole. */
final class ReceiptPlace implements Place {
    private final SimulatedReceiptPrinter peer;
    private final ReceiptPrinter printer;
    private long number;

    private ReceiptPlace(Path directory) throws Exception {
        peer = SimulatedReceiptPrinter.open(directory.resolve("receipts"), 115_200, directory.resolve("tray"));
        printer = (ReceiptPrinter) new EscPosDriver()
                .open(
                        new DriverSettings(
                                ReceiptPrinter.KIND,
                                "escpos",
                                Map.of("port", peer.port().toString(), "answer-ms", "500"),
                                "campaign"),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "receipt-printer/escpos",
                Stream.of(
                                LineFaults.kinds().stream(),
                                Stream.of("power-dip", "slow", "near-end").map(FaultKind::passing),
                                Stream.of("paper-empty", "runs-out", "cover-open", "cutter-stuck", "cover-and-paper")
                                        .map(FaultKind::standing))
                        .flatMap(kinds -> kinds)
                        .toList(),
                ReceiptPlace::new);
    }

    @Override
    public Device device() {
        return printer;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        String code = "FAYI:" + ++number;
        Receipt receipt =
                new Receipt(List.of(Receipt.Text.of("法驿 受理回执"), new Receipt.Pair("编号", code), new Receipt.Code(code)));
        try (Claim claim = printer.claim("campaign", patience.plusSeconds(5))) {
            printer.print(claim, receipt, patience);
        }
        // A byte that was damaged on its way to such a printer is noticed by nobody; the next receipt must be whole.
        if (peer.printed().stream().noneMatch(printed -> printed.codes().contains(code))) {
            throw new DeviceException.Refused(ReceiptPrinter.KIND, "not-whole", true, "Print it again.");
        }
        peer.clearTray();
    }

    @Override
    public void begin(FaultKind fault, RandomGenerator dice) {
        if (LineFaults.isOne(fault)) {
            LineFaults.begin(peer.line(), fault, dice);
            return;
        }
        switch (fault.id()) {
            case "power-dip" -> peer.turnOff();
            case "slow" -> peer.pace(Duration.ofMillis(dice.nextInt(200)));
            case "near-end" -> peer.paperNearEnd(true);
            case "paper-empty" -> peer.paperEmpty();
            case "runs-out" -> peer.runOutAfter(1 + dice.nextInt(3));
            case "cover-open" -> peer.coverOpen(true);
            case "cutter-stuck" -> peer.cutterStuck(true);
            case "cover-and-paper" -> {
                peer.coverOpen(true);
                peer.paperEmpty();
            }
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    public void end(FaultKind fault) {
        LineFaults.end(peer.line());
        peer.pace(Duration.ZERO);
        peer.paperNearEnd(false);
    }

    @Override
    public boolean help(DeviceStatus status) {
        switch (status.reason()) {
            case "cover-open" -> peer.coverOpen(false);
            case "paper-empty" -> peer.addPaper();
            case "cutter-stuck" -> peer.cutterStuck(false);
            default -> {
                return LineFaults.help(peer.line(), status);
            }
        }
        return true;
    }

    @Override
    public void close() {
        printer.close();
        peer.close();
    }
}
