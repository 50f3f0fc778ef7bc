package fayi.device.print.ipp;

import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.base.SupervisedDevice;
import fayi.device.base.SupervisionTimes;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
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
    private final Clock clock;
    private final long idleNanos;
    private final PrinterTests tests = new PrinterTests(new OwnPrinter());
    private boolean present;
    private long lastLook;

    /** Begins to seek the printer. */
    IppPrinter(PrintQueue queue, Clock clock, Duration idle) {
        super(KIND, clock, TIMES);
        this.queue = queue;
        this.clock = clock;
        this.idleNanos = idle.toNanos();
        begin();
    }

    @Override
    public PrintJob print(Claim claim, byte[] pdf, int pages, Consumer<PrintProgress> listener) throws DeviceException {
        CompletableFuture<Void> claimEnd = endOf(claim);
        IppPrintJob job = new IppPrintJob(
                queue.nameForNext(),
                pdf,
                pages,
                new Counted(listener),
                given -> post(() -> hurry(() -> queue.giveUp(given))));
        post(() -> hurry(() -> queue.add(job)));
        claimEnd.thenRun(job::cancel);
        return job;
    }

    @Override
    protected List<SelfTest> furtherTests() {
        return tests.all();
    }

    @Override
    protected void openHardware() throws DeviceException {
        look();
        describe(traits());
        findLeftBehind();
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

    private void findLeftBehind() throws DeviceException {
        try {
            queue.findLeftBehind();
        } catch (PrinterUnreachableException away) {
            throw offline(away);
        }
    }

    private Capabilities traits() throws DeviceException {
        try {
            return queue.traits();
        } catch (PrinterUnreachableException away) {
            throw offline(away);
        }
    }

    private void look() throws DeviceException {
        try {
            queue.look(new OwnHandOver());
        } catch (PrinterUnreachableException away) {
            throw offline(away);
        }
        lastLook = System.nanoTime();
        reportPresent();
    }

    private void reportPresent() {
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

    private static DeviceException offline(PrinterUnreachableException away) {
        LOG.debug("printer-unreachable reason={} text={}", away.reason(), away.getMessage());
        return new DeviceException.Offline(KIND, away.reason());
    }

    /** Counts the pages of one paper as they come. On the device's thread. */
    private final class Counted implements Consumer<PrintProgress> {
        private final Consumer<PrintProgress> listener;
        private int counted;

        private Counted(Consumer<PrintProgress> listener) {
            this.listener = listener;
        }

        @Override
        public void accept(PrintProgress news) {
            count(news.pagesPrinted() - counted);
            counted = news.pagesPrinted();
            if (news.state() == PrintProgress.State.FAILED) {
                countFailure();
            }
            listener.accept(news);
        }
    }

    private final class OwnHandOver implements PrintQueue.HandOver {
        @Override
        public void goesOn() {
            reportPresent();
        }

        @Override
        public void stands(PrinterUnreachableException silent) {
            DeviceException away = offline(silent);
            report(DeviceStatus.State.OFFLINE, silent.reason(), away.action());
        }
    }

    private final class OwnPrinter implements PrinterTests.Printer {
        @Override
        public Finding stands(Claim claim) throws DeviceException, InterruptedException {
            return run(claim, run -> {
                look();
                return queue.condition()
                        .map(condition -> Finding.failed(condition.id(), condition.action()))
                        .orElseGet(() -> Finding.passed(Map.of()));
            });
        }

        @Override
        public PrintJob print(Claim claim, BlockingQueue<PrintProgress> told) throws DeviceException {
            byte[] page = TestPage.of(capabilities(), counters(), ZonedDateTime.now(clock));
            return IppPrinter.this.print(claim, page, 1, told::add);
        }
    }
}
