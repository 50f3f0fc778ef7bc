package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintProgress;
import fayi.device.print.ipp.IppDriver;
import fayi.simulator.printer.SimulatedPrinter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;

/** The printer that speaks IPP: its work is to print a page, which must then lie in the tray. */
final class PrinterPlace implements Place {
    private final SimulatedPrinter peer;
    private final DocumentPrinter printer;
    private final byte[] paper;
    private boolean cableOut;
    private long submitted;
    private long printed;

    private PrinterPlace(Path directory) throws Exception {
        paper = Papers.blank(1);
        peer = SimulatedPrinter.start(directory.resolve("tray"), Duration.ofMillis(50), 0);
        printer = (DocumentPrinter) DriverInPlace.open(
                new IppDriver(), DocumentPrinter.KIND, Map.of("uri", peer.uri().toString()));
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "document-printer/ipp",
                List.of(
                        FaultKind.passing("power-dip"),
                        FaultKind.passing("cable-out-and-in"),
                        FaultKind.passing("slow-pages"),
                        FaultKind.standing("paper-empty"),
                        FaultKind.standing("paper-jam"),
                        FaultKind.standing("cover-open"),
                        FaultKind.standing("paper-empty-and-jam"),
                        FaultKind.standing("cable-out"),
                        FaultKind.standing("switched-off")),
                PrinterPlace::new);
    }

    @Override
    public Device device() {
        return printer;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        CompletableFuture<PrintProgress.State> end = new CompletableFuture<>();
        submitted++;
        try (Claim claim = printer.claim("campaign", patience.plusSeconds(30))) {
            printer.print(claim, paper, 1, progress -> {
                if (progress.state().isEnd()) {
                    end.complete(progress.state());
                }
            });
            if (end.get(patience.toMillis(), TimeUnit.MILLISECONDS) != PrintProgress.State.PRINTED) {
                throw new DeviceException.Refused(DocumentPrinter.KIND, "not-printed", true, "Print it again.");
            }
        } catch (TimeoutException late) {
            throw new DeviceException.TimedOut(DocumentPrinter.KIND, "the page did not come");
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
        printed++;
        int inTray = peer.printed().size();
        if (inTray < printed || inTray > submitted) {
            throw new WrongResultException(
                    submitted + " papers were sent, " + printed + " said to be printed, and " + inTray + " are there");
        }
    }

    @Override
    public synchronized void begin(FaultKind fault, RandomGenerator dice) {
        switch (fault.id()) {
            case "power-dip", "switched-off" -> peer.turnOff();
            case "cable-out-and-in", "cable-out" -> {
                peer.unplugCable();
                cableOut = true;
            }
            case "slow-pages" -> peer.pace(Duration.ofMillis(dice.nextInt(2000)));
            case "paper-empty" -> peer.paperEmpty();
            case "paper-jam" -> peer.jam();
            case "cover-open" -> peer.openCover();
            case "paper-empty-and-jam" -> {
                peer.paperEmpty();
                peer.jam();
            }
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    public synchronized void end(FaultKind fault) {
        switch (fault.id()) {
            case "power-dip" -> peer.turnOn();
            case "cable-out-and-in" -> plugIn();
            case "slow-pages" -> peer.pace(Duration.ofMillis(50));
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    private void plugIn() {
        peer.plugCable();
        cableOut = false;
    }

    @Override
    public synchronized boolean help(DeviceStatus status) {
        switch (status.reason()) {
            case "paper-empty" -> peer.addPaper();
            case "paper-jam" -> peer.clearJam();
            case "cover-open" -> peer.closeCover();
            case "no-answer" -> {
                if (cableOut) {
                    plugIn();
                } else if (!peer.isOn()) {
                    peer.turnOn();
                } else {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        printer.close();
        peer.close();
    }
}
