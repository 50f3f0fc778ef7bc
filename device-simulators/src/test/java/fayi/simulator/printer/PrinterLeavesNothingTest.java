package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.device.Claim;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress.State;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a paper, no thread and no descriptor stays when it is printed. The dump is the one an attacker would take. */
@Timeout(90)
class PrinterLeavesNothingTest {
    @TempDir
    Path directory;

    @Test
    void afterTheJobTheHeapHoldsNothingOfThePaper() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(directory.resolve("tray"), 0);
                Claim claim = work.claim()) {
            awaitState(work.print(claim, PrinterAtWork.pdf(1, mark()), 1), State.PRINTED);
            // What another thread of the printer still had on its stack is gone once it has looked at the printer
            // again.
            await().until(() -> work.device.status().reason().equals("ok"));
            assertThat(occurrences(dump("after.hprof"), mark())).isZero();
            assertThat(new String(Files.readAllBytes(work.peer.printed().get(0)), "ISO-8859-1"))
                    .contains(mark());
        }
    }

    @Test
    void aPaperGivenUpBeforeItWasSentIsLetGoAtOnce() throws Exception {
        try (var device = PrinterAtWork.device("ipp://127.0.0.1:9/ipp/print");
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            PrintJob job = device.print(claim, PrinterAtWork.pdf(1, mark()), 1, progress -> {});
            awaitState(job, State.OFFLINE);
            job.cancel();
            awaitState(job, State.CANCELLED);
            assertThat(occurrences(dump("cancelled.hprof"), mark())).isZero();
        }
    }

    @Test
    void theSearchFindsWhatIsThere() throws Exception {
        byte[] held = PrinterAtWork.pdf(1, mark());
        assertThat(occurrences(dump("held.hprof"), mark())).isPositive();
        Reference.reachabilityFence(held);
    }

    @Test
    void twentyPapersLeaveNoThreadOrDescriptor() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(directory.resolve("tray"), 0)) {
            print(work, 2);
            long descriptors = descriptors();
            int threads = Thread.activeCount();
            print(work, 20);
            await().atMost(PrinterAtWork.LONG).until(() -> descriptors() <= descriptors + 1);
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 1);
            assertThat(work.peer.printed()).hasSize(22);
        }
    }

    private static void print(PrinterAtWork work, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            try (Claim claim = work.claim()) {
                awaitState(work.print(claim, PrinterAtWork.pdf(1, "a"), 1), State.PRINTED);
            }
        }
    }

    private static long descriptors() {
        return Objects.requireNonNull(new File("/proc/self/fd").list()).length;
    }

    // Put together anew at every use, so that the class itself does not hold it.
    private static String mark() {
        return new String(new char[] {'Q', 'z', '7', 'v', 'X', '1', 'k', 'J', '9', 'w', 'G', '4', 'm', 'T'});
    }

    private byte[] dump(String name) throws Exception {
        Path file = directory.resolve(name);
        System.gc();
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return Files.readAllBytes(file);
    }

    private static int occurrences(byte[] heap, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        int found = 0;
        for (int at = 0; at <= heap.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && heap[at + same] == wanted[same]) {
                same++;
            }
            found += same == wanted.length ? 1 : 0;
        }
        return found;
    }
}
