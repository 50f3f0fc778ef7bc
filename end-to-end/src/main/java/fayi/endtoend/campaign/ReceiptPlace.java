package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.receipt.Receipt;
import fayi.device.receipt.ReceiptPrinter;
import fayi.device.receipt.escpos.EscPosDriver;
import fayi.simulator.receipt.SimulatedReceiptPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The receipt printer that speaks ESC/POS: its work is to print a receipt with a code, which must then hang out of it whole. */
final class ReceiptPlace extends LinePlace<ReceiptPrinter> {
    private final SimulatedReceiptPrinter peer;
    private long number;

    private ReceiptPlace(SimulatedReceiptPrinter peer) throws Exception {
        super(
                (ReceiptPrinter) DriverInPlace.open(
                        new EscPosDriver(),
                        ReceiptPrinter.KIND,
                        Map.of("port", peer.port().toString(), "answer-ms", "500")),
                peer.line(),
                peer::close);
        this.peer = peer;
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "receipt-printer/escpos",
                faults(Stream.concat(
                                Stream.of("power-dip", "slow", "near-end").map(FaultKind::passing),
                                Stream.of("paper-empty", "runs-out", "cover-open", "cutter-stuck", "cover-and-paper")
                                        .map(FaultKind::standing))
                        .toList()),
                ReceiptPlace::in);
    }

    private static ReceiptPlace in(Path directory) throws Exception {
        return new ReceiptPlace(
                SimulatedReceiptPrinter.open(directory.resolve("receipts"), 115_200, directory.resolve("tray")));
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        String code = "FAYI:" + ++number;
        Receipt receipt =
                new Receipt(List.of(Receipt.Text.of("法驿 受理回执"), new Receipt.Pair("编号", code), new Receipt.Code(code)));
        try (Claim claim = device().claim("campaign", patience.plusSeconds(5))) {
            device().print(claim, receipt, patience);
        }
        // A byte that was damaged on its way to such a printer is noticed by nobody; the next receipt must be whole.
        if (peer.printed().stream().noneMatch(printed -> printed.codes().contains(code))) {
            throw new DeviceException.Refused(ReceiptPrinter.KIND, "not-whole", true, "Print it again.");
        }
        peer.clearTray();
    }

    @Override
    void beginInDevice(FaultKind fault, RandomGenerator dice) {
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
    void endInDevice() {
        peer.pace(Duration.ZERO);
        peer.paperNearEnd(false);
    }

    @Override
    boolean helpDevice(DeviceStatus status) {
        switch (status.reason()) {
            case "cover-open" -> peer.coverOpen(false);
            case "paper-empty" -> peer.addPaper();
            case "cutter-stuck" -> peer.cutterStuck(false);
            default -> {
                return false;
            }
        }
        return true;
    }
}
