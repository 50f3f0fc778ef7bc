package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static fayi.simulator.printer.PrinterAtWork.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus;
import fayi.device.print.DocumentPrinter;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress;
import fayi.device.print.PrintProgress.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Papers that come out, and a printer that needs a person. */
@Timeout(60)
class PrintingTest {
    /** A page that does not come by itself: the printer goes on when the test says so. */
    private static final int STANDING = 60_000;

    @TempDir
    Path tray;

    @Test
    void whatComesOutIsWhatWasGivenAndThePagesAreCounted() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 450);
                Claim claim = work.claim()) {
            byte[] paper = pdf(3, "a");
            PrintJob job = work.print(claim, paper, 3);
            await().atMost(PrinterAtWork.LONG).until(() -> job.progress().pagesPrinted() >= 1);
            work.peer.pace(Duration.ZERO);
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed())
                    .singleElement()
                    .satisfies(out -> assertThat(Files.readAllBytes(out)).isEqualTo(paper));
            assertThat(job.progress()).isEqualTo(new PrintProgress(State.PRINTED, 3, 3));
            assertThat(work.told).contains(new PrintProgress(State.PRINTING, 1, 3));
            assertThat(work.told.get(work.told.size() - 1)).isEqualTo(job.progress());
            await().until(() -> work.device.status().state() == DeviceStatus.State.READY);
        }
    }

    @Test
    void aLongPaperArrivesWhole() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                Claim claim = work.claim()) {
            byte[] paper = pdf(1, "x".repeat(9_000_000));
            awaitState(work.print(claim, paper, 1), State.PRINTED);
            assertThat(Files.readAllBytes(work.peer.printed().get(0))).isEqualTo(paper);
        }
    }

    @Test
    void aPaperWaitsForPaperAndIsPrintedOnceItIsThere() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 0);
                Claim claim = work.claim()) {
            work.peer.runOutAfter(1);
            PrintJob job = work.print(claim, pdf(3, "a"), 3);
            awaitState(job, State.PAPER_EMPTY);
            assertThat(job.progress().pagesPrinted()).isEqualTo(1);
            assertThat(work.device.status().state()).isEqualTo(DeviceStatus.State.ATTENTION);
            assertThat(work.device.status().reason()).isEqualTo("paper-empty");
            assertThat(work.peer.printed()).isEmpty();
            work.peer.addPaper();
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPrinterWithoutPaperIsKnownBeforeAnythingIsPrintedAndPrintsWhenFilled() throws Exception {
        try (SimulatedPrinter peer = SimulatedPrinter.start(tray, Duration.ZERO, 0);
                DocumentPrinter device =
                        PrinterAtWork.device(Map.of("uri", peer.uri().toString(), "idle-ms", "500"))) {
            await().atMost(PrinterAtWork.LONG).until(() -> device.status().state() == DeviceStatus.State.READY);
            peer.paperEmpty();
            await().atMost(PrinterAtWork.LONG)
                    .until(() -> device.status().reason().equals("paper-empty"));
            try (Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
                PrintJob job = device.print(claim, pdf(1, "a"), 1, progress -> {});
                awaitState(job, State.PAPER_EMPTY);
                peer.addPaper();
                awaitState(job, State.PRINTED);
            }
            assertThat(peer.printed()).hasSize(1);
        }
    }

    @Test
    void aJamAndAnOpenCoverAreToldApartAndOvercome() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, STANDING);
                Claim claim = work.claim()) {
            PrintJob job = work.print(claim, pdf(3, "a"), 3);
            awaitState(job, State.PRINTING);
            work.peer.jam();
            awaitState(job, State.JAMMED);
            assertThat(work.device.status().reason()).isEqualTo("paper-jam");
            work.peer.clearJam();
            awaitState(job, State.PRINTING);
            work.peer.openCover();
            awaitState(job, State.ATTENTION);
            assertThat(work.device.status().reason()).isEqualTo("cover-open");
            work.peer.pace(Duration.ZERO);
            work.peer.closeCover();
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void twoPapersComeOutInTheirOrder() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, STANDING);
                Claim claim = work.claim()) {
            byte[] first = pdf(2, "first");
            byte[] second = pdf(1, "second");
            PrintJob one = work.print(claim, first, 2);
            PrintJob other = work.print(claim, second, 1);
            awaitState(one, State.PRINTING);
            assertThat(other.progress().state()).isEqualTo(State.QUEUED);
            work.peer.pace(Duration.ZERO);
            awaitState(other, State.PRINTED);
            assertThat(one.progress().state()).isEqualTo(State.PRINTED);
            assertThat(Files.readAllBytes(work.peer.printed().get(0))).isEqualTo(first);
            assertThat(Files.readAllBytes(work.peer.printed().get(1))).isEqualTo(second);
        }
    }

    @Test
    void twoStationsShareOnePrinter() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, STANDING);
                Claim claim = work.claim();
                var neighbour = PrinterAtWork.device(work.peer.uri().toString());
                Claim other = neighbour.claim("visit-2", PrinterAtWork.LONG)) {
            PrintJob ours = work.print(claim, pdf(2, "a"), 2);
            awaitState(ours, State.PRINTING);
            PrintJob theirs = neighbour.print(other, pdf(2, "b"), 2, progress -> {});
            await().atMost(PrinterAtWork.LONG).until(() -> neighbour.status().state() == DeviceStatus.State.BUSY);
            work.peer.pace(Duration.ZERO);
            awaitState(ours, State.PRINTED);
            awaitState(theirs, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(2);
        }
    }
}
