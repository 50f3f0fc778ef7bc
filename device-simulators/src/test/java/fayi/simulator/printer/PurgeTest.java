package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Types;
import fayi.device.Claim;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress.State;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a print ends: no file of this machine holds anything of the paper, and the printer has no job of it any more. Where
 * files are looked for: the working directory, the temporary one, shared memory, and the spool of a CUPS, whether or not there
 * is one.
 */
@Timeout(90)
class PurgeTest {
    private static final int STANDING = 60_000;
    private static final int DEEP = 3;
    private static final long LARGEST = 4 << 20;

    private final String mark = "MARK" + UUID.randomUUID().toString().replace("-", "");
    private final Instant begin = Instant.now().minusSeconds(2);

    @TempDir
    Path directory;

    @Test
    void afterAPrintNothingIsLeft() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray(), 0);
                Claim claim = work.claim()) {
            awaitState(work.print(claim, paper(1), 1), State.PRINTED);
            assertNothingIsLeft(work.peer);
            assertThat(Files.readString(work.peer.printed().get(0), StandardCharsets.ISO_8859_1))
                    .contains(mark);
        }
    }

    @Test
    void afterACancelledPrintAndAVisitThatEndedNothingIsLeft() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray(), STANDING)) {
            try (Claim claim = work.claim()) {
                PrintJob given = work.print(claim, paper(9), 9);
                awaitState(given, State.PRINTING);
                given.cancel();
                awaitState(given, State.CANCELLED);
                PrintJob left = work.print(claim, paper(9), 9);
                work.print(claim, paper(1), 1);
                awaitState(left, State.PRINTING);
                assertThat(jobsUnderWay(work.peer)).isEqualTo(1);
            }
            assertNothingIsLeft(work.peer);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void afterAJamThatNobodyClearedInTimeNothingIsLeftAndNothingComesOutOnceItIsCleared() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray(), 0)) {
            work.peer.jam();
            try (Claim claim = work.claim()) {
                awaitState(work.print(claim, paper(2), 2), State.JAMMED);
            }
            assertNothingIsLeft(work.peer);
            work.peer.clearJam();
            try (Claim next = work.claim()) {
                awaitState(work.print(next, PrinterAtWork.pdf(1, "b"), 1), State.PRINTED);
            }
            assertThat(work.peer.printed())
                    .hasSize(1)
                    .allSatisfy(out -> assertThat(Files.readString(out, StandardCharsets.ISO_8859_1))
                            .doesNotContain(mark));
        }
    }

    @Test
    void afterACrashInMidPrintNoFileIsLeftAndTheNextStartTakesThePaperOutOfThePrinter() throws Exception {
        try (SimulatedPrinter peer = SimulatedPrinter.start(tray(), Duration.ofMillis(STANDING), 0)) {
            crashWhilePrinting(peer);
            assertThat(filesThatHoldThePaper()).isEmpty();
            assertThat(jobsUnderWay(peer)).isEqualTo(1);
            try (var restarted = PrinterAtWork.device(peer.uri().toString())) {
                assertNothingIsLeft(peer);
                peer.pace(Duration.ZERO);
                try (Claim next = restarted.claim("visit-2", PrinterAtWork.LONG)) {
                    awaitState(restarted.print(next, PrinterAtWork.pdf(1, "b"), 1, progress -> {}), State.PRINTED);
                }
            }
            assertThat(peer.printed()).hasSize(1);
        }
    }

    private void crashWhilePrinting(SimulatedPrinter peer) throws IOException, InterruptedException {
        Path home = Files.createDirectory(directory.resolve("station"));
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintingStation.class.getName(),
                        peer.uri().toString())
                .directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(station.getInputStream(), StandardCharsets.UTF_8))) {
            station.getOutputStream().write((mark + "\n").getBytes(StandardCharsets.UTF_8));
            station.getOutputStream().flush();
            assertThat(said.readLine()).isEqualTo(PrintingStation.PRINTING);
        } finally {
            station.destroyForcibly().waitFor();
        }
    }

    private void assertNothingIsLeft(SimulatedPrinter peer) throws Exception {
        await().atMost(PrinterAtWork.LONG).until(() -> jobsUnderWay(peer) == 0);
        assertThat(filesThatHoldThePaper()).isEmpty();
    }

    private Path tray() {
        return directory.resolve("tray");
    }

    private byte[] paper(int pages) {
        return PrinterAtWork.pdf(pages, mark);
    }

    /** The simulated printer's own memory and tray are no part of the station. */
    private List<Path> filesThatHoldThePaper() throws IOException {
        return Stream.of(
                        Path.of(System.getProperty("java.io.tmpdir")),
                        Path.of("").toAbsolutePath(),
                        directory.resolve("station"),
                        Path.of("/dev/shm"),
                        Path.of("/var/spool/cups"))
                .filter(Files::isReadable)
                .flatMap(this::recentFiles)
                .filter(file -> !file.startsWith(tray()) && !file.toString().contains("fayi-printer"))
                .filter(this::holdsThePaper)
                .toList();
    }

    private Stream<Path> recentFiles(Path place) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(place, Set.of(), DEEP, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                    if (is.isRegularFile()
                            && is.size() < LARGEST
                            && is.lastModifiedTime().toInstant().isAfter(begin)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path goneMeanwhile, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path goneMeanwhile, @Nullable IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean holdsThePaper(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(mark);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    @Test
    void theSearchFindsAFileThatHoldsIt() throws IOException {
        Path left = Files.write(Files.createTempFile("left", ".pdf"), paper(1));
        try {
            assertThat(filesThatHoldThePaper()).contains(left);
        } finally {
            Files.delete(left);
        }
    }

    /** Get-Jobs, as anybody may ask: how many jobs the printer has not ended. */
    private static int jobsUnderWay(SimulatedPrinter peer) throws Exception {
        ByteArrayOutputStream question = new ByteArrayOutputStream();
        IppPacket.getJobs(peer.uri(), Types.jobId, Types.jobState).build().write(question);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(peer.uri().toString().replace("ipp:", "http:")))
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
}
