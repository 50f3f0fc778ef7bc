package fayi.device.print.ipp;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A printer that speaks IPP. Papers are taken whether or not it answers; they wait here, one goes at a time. While there is
 * one, the printer is asked every 400 ms how far it is, otherwise every 8 s how it is.
 */
final class IppPrinter extends SupervisedDevice implements DocumentPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(IppPrinter.class);
    private static final Duration AT_WORK = Duration.ofMillis(400);
    private static final SupervisionTimes TIMES =
            new SupervisionTimes(Duration.ofMillis(200), Duration.ofSeconds(5), AT_WORK);

    private final PrintQueue queue;
    private final long idleNanos;
    private boolean present;
    private long lastLook;

    /** Begins to seek the printer. */
    IppPrinter(PrintQueue queue, Clock clock, Duration idle) {
        super(KIND, clock, TIMES);
        this.queue = queue;
        this.idleNanos = idle.toNanos();
        begin();
    }

    @Override
    public PrintJob print(Claim claim, byte[] pdf, int pages, Consumer<PrintProgress> listener) throws DeviceException {
        CompletableFuture<Void> claimEnd = endOf(claim);
        IppPrintJob job = new IppPrintJob(pdf, pages, listener, given -> post(() -> hurry(() -> queue.giveUp(given))));
        post(() -> hurry(() -> queue.add(job)));
        claimEnd.thenRun(job::cancel);
        return job;
    }

    @Override
    protected void openHardware() throws DeviceException {
        look();
        present = true;
    }

    @Override
    protected void closeHardware() {
        present = false;
        queue.printerAway();
    }

    @Override
    protected void checkHardware() throws DeviceException {
        if (!queue.isQuiet() || System.nanoTime() - lastLook >= idleNanos) {
            look();
        }
    }

    // A change in the queue is acted upon at once.
    private void hurry(Runnable change) {
        change.run();
        if (!present) {
            queue.printerAway();
            return;
        }
        try {
            look();
        } catch (DeviceException away) {
            lost(away);
        }
    }

    private void look() throws DeviceException {
        try {
            queue.look();
        } catch (PrinterUnreachableException away) {
            LOG.debug("printer-unreachable reason={} text={}", away.reason(), away.getMessage());
            throw new DeviceException.Offline(KIND, away.reason());
        }
        lastLook = System.nanoTime();
        Optional<PrinterCondition> condition = queue.condition();
        if (condition.isPresent()) {
            report(
                    DeviceStatus.State.ATTENTION,
                    condition.get().id(),
                    condition.get().action());
        } else if (queue.isAtWork()) {
            report(DeviceStatus.State.BUSY, "printing", "");
        } else {
            reportReady();
        }
    }
}
