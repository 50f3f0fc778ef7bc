package fayi.device.print.ipp;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What can be tested of a printer where it stands. */
final class PrinterTests {
    /** A printer that sleeps needs half a minute to wake and warm up. */
    private static final Duration PAGE = Duration.ofSeconds(75);

    private final Printer printer;
    private final AtomicBoolean pageLies = new AtomicBoolean();

    /** The printer, as its tests see it. */
    interface Printer {
        /** Looks now: passed when it could print. */
        Finding stands(Claim claim) throws DeviceException, InterruptedException;

        /** Begins to print the test page. */
        PrintJob print(Claim claim, BlockingQueue<PrintProgress> told) throws DeviceException;
    }

    PrinterTests(Printer printer) {
        this.printer = printer;
    }

    /** The harmless first. */
    List<SelfTest> all() {
        return List.of(
                new SelfTest("can-print", TestLevel.INTERNAL, (claim, guide) -> printer.stands(claim)),
                new SelfTest("prints-test-page", TestLevel.EXTERNAL, (claim, guide) -> testPage(claim)),
                new SelfTest("test-page-is-good", TestLevel.INTERACTIVE, this::judged));
    }

    /** A page that was printed for the test before is judged; otherwise one is printed now. */
    private Finding judged(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        if (!pageLies.get()) {
            Finding printed = testPage(claim);
            if (printed.verdict() != Finding.Verdict.PASSED) {
                return printed;
            }
        }
        pageLies.set(false);
        return Finding.of(
                guide.ask(Step.LOOK_AT_TEST_PAGE),
                "test-page-bad",
                "Look at toner, drum and rollers; set the tray's guides to A4.");
    }

    private Finding testPage(Claim claim) throws DeviceException, InterruptedException {
        BlockingQueue<PrintProgress> told = new LinkedBlockingQueue<>();
        long begin = System.nanoTime();
        PrintJob job = printer.print(claim, told);
        try {
            return awaited(claim, told, begin);
        } finally {
            job.cancel();
        }
    }

    private Finding awaited(Claim claim, BlockingQueue<PrintProgress> told, long begin)
            throws DeviceException, InterruptedException {
        while (true) {
            long left = PAGE.toNanos() - (System.nanoTime() - begin);
            PrintProgress news = told.poll(left, TimeUnit.NANOSECONDS);
            if (news == null) {
                return Finding.failed("timed-out", "See what the printer's own panel says.");
            }
            switch (news.state()) {
                case PRINTED -> {
                    pageLies.set(true);
                    double seconds = (System.nanoTime() - begin) / 1e9;
                    return Finding.passed(Map.of("time", String.format(Locale.ROOT, "%.1f s", seconds)));
                }
                case CANCELLED -> {
                    return Finding.skipped();
                }
                case FAILED -> {
                    return Finding.failed("print-failed", "See what the printer's own panel says, then test again.");
                }
                case QUEUED, PRINTING -> {}
                case PAPER_EMPTY, JAMMED, ATTENTION, OFFLINE -> {
                    Finding why = printer.stands(claim);
                    if (why.verdict() != Finding.Verdict.PASSED) {
                        return why;
                    }
                }
            }
        }
    }
}
