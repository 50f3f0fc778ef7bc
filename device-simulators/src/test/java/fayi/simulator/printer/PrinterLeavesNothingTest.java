package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import com.sun.management.HotSpotDiagnosticMXBean;
import fayi.device.Claim;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void theEndOfAVisitLeavesNoJobInThePrinterAndNoFileHere() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(directory.resolve("tray"), 200)) {
            Set<Path> before = files();
            try (Claim claim = work.claim()) {
                PrintJob printing = work.print(claim, PrinterAtWork.pdf(9, mark()), 9);
                work.print(claim, PrinterAtWork.pdf(1, mark()), 1);
                awaitState(printing, State.PRINTING);
                assertThat(jobsUnderWay(work)).isEqualTo(1);
            }
            await().atMost(PrinterAtWork.LONG).until(() -> jobsUnderWay(work) == 0);
            Set<Path> made = new HashSet<>(files());
            made.removeAll(before);
            assertThat(made).noneMatch(PrinterLeavesNothingTest::holdsThePaper);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    /** Get-Jobs, as anybody may ask: how many jobs the printer has not ended. */
    private static int jobsUnderWay(PrinterAtWork work) throws Exception {
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        IppPacket.getJobs(work.peer.uri(), Types.jobId, Types.jobState).build().write(question);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(work.peer.uri().toString().replace("ipp:", "http:")))
                .header("Content-Type", "application/ipp")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question.toByteArray()))
                .build();
        byte[] answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .body();
        return (int) IppPacket.read(new ByteArrayInputStream(answer)).getAttributeGroups().stream()
                .filter(group -> group.getTag() == Tag.jobAttributes)
                .count();
    }

    private static boolean holdsThePaper(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < 1 << 20
                    && occurrences(Files.readAllBytes(file), mark()) > 0;
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    /** Where a program leaves files that nobody asked for; the simulated printer's own are not the station's. */
    private static Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")));
                Stream<Path> here = Files.list(Path.of(""))) {
            return Stream.concat(all, here)
                    .filter(file -> !file.getFileName().toString().startsWith("fayi-printer"))
                    .filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
                    .collect(Collectors.toSet());
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
