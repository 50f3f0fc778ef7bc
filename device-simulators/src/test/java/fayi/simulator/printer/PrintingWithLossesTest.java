package fayi.simulator.printer;

import static fayi.simulator.printer.PrinterAtWork.awaitState;
import static fayi.simulator.printer.PrinterAtWork.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettingsException;
import fayi.device.print.PrintJob;
import fayi.device.print.PrintProgress.State;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Printers that go away, and papers that are given up. Nothing is ever printed twice. */
@Timeout(60)
class PrintingWithLossesTest {
    @TempDir
    Path tray;

    @Test
    void aPaperThatWasLostWithThePowerFailsAndIsNotPrintedByItself() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 700);
                Claim claim = work.claim()) {
            PrintJob job = work.print(claim, pdf(4, "a"), 4);
            await().atMost(PrinterAtWork.LONG).until(() -> job.progress().pagesPrinted() >= 1);
            work.peer.turnOff();
            awaitState(job, State.OFFLINE);
            assertThat(work.device.status().state()).isEqualTo(DeviceStatus.State.OFFLINE);
            work.peer.turnOn();
            awaitState(job, State.FAILED);
            PrintJob again = work.print(claim, pdf(1, "b"), 1);
            awaitState(again, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPaperGoesOnWhenTheCableIsBackAndThePrinterKnowsIt() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 400);
                Claim claim = work.claim()) {
            PrintJob job = work.print(claim, pdf(3, "a"), 3);
            awaitState(job, State.PRINTING);
            work.peer.unplugCable();
            awaitState(job, State.OFFLINE);
            work.peer.plugCable();
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPaperWhoseAcceptanceWasNotHeardIsFoundAgainAndPrintedOnce() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 300);
                DeafWire wire = new DeafWire(work.peer.uri().getPort(), true);
                var device = PrinterAtWork.device(wire.uri());
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            PrintJob job = device.print(claim, pdf(2, "a"), 2, work.told::add);
            awaitState(job, State.PRINTED);
            assertThat(wire.cuts.get()).isEqualTo(1);
            assertThat(work.states()).contains(State.OFFLINE);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPaperThatWasCutOnItsWayFailsAndIsNotSentAgainByItself() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 100);
                DeafWire wire = new DeafWire(work.peer.uri().getPort(), false);
                var device = PrinterAtWork.device(wire.uri());
                Claim claim = device.claim("visit-1", PrinterAtWork.LONG)) {
            PrintJob job = device.print(claim, pdf(1, "x".repeat(300_000)), 1, work.told::add);
            awaitState(job, State.FAILED);
            assertThat(wire.cuts.get()).isEqualTo(1);
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void aPaperWaitsForAPrinterThatIsOffAndIsPrintedWhenItComes() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 100);
                Claim claim = work.claim()) {
            work.peer.turnOff();
            PrintJob job = work.print(claim, pdf(1, "a"), 1);
            awaitState(job, State.OFFLINE);
            work.peer.turnOn();
            awaitState(job, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aPrinterThatIsNeverThereIsOfflineAndItsPaperCanBeGivenUp() throws Exception {
        try (var device = PrinterAtWork.device("ipp://127.0.0.1:9/ipp/print");
                Claim claim = device.claim("visit-1", Duration.ofMinutes(1))) {
            PrintJob job = device.print(claim, pdf(1, "a"), 1, progress -> {});
            awaitState(job, State.OFFLINE);
            assertThat(device.status().state()).isEqualTo(DeviceStatus.State.OFFLINE);
            assertThat(device.status().reason()).isEqualTo("no-answer");
            job.cancel();
            awaitState(job, State.CANCELLED);
        }
    }

    @Test
    void aPathThatIsNoPrinterIsToldApartFromSilence() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 100);
                var device = PrinterAtWork.device(
                        work.peer.uri().resolve("/elsewhere").toString())) {
            await().atMost(PrinterAtWork.LONG)
                    .until(() -> device.status().reason().equals("not-a-printer"));
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithPlaceAndRemedy() {
        assertThatThrownBy(() -> PrinterAtWork.device("http://printer/ipp"))
                .isInstanceOf(DriverSettingsException.class)
                .hasMessageContaining("station.yaml:3")
                .hasMessageContaining("ipp://192.168.1.20:631/ipp/print");
    }

    @Test
    void aPaperGivenUpStopsAndTheNextIsPrinted() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 800);
                Claim claim = work.claim()) {
            PrintJob job = work.print(claim, pdf(9, "a"), 9);
            PrintJob waiting = work.print(claim, pdf(1, "b"), 1);
            PrintJob last = work.print(claim, pdf(1, "c"), 1);
            awaitState(job, State.PRINTING);
            waiting.cancel();
            job.cancel();
            awaitState(job, State.CANCELLED);
            awaitState(waiting, State.CANCELLED);
            awaitState(last, State.PRINTED);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void theEndOfAVisitTakesItsPapersOutOfAPrinterThatWaitsForPaper() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 300)) {
            PrintJob job;
            try (Claim claim = work.claim()) {
                job = work.print(claim, pdf(3, "a"), 3);
                awaitState(job, State.PRINTING);
                work.peer.paperEmpty();
                awaitState(job, State.PAPER_EMPTY);
            }
            awaitState(job, State.CANCELLED);
            work.peer.addPaper();
            try (Claim next = work.claim()) {
                awaitState(work.print(next, pdf(1, "b"), 1), State.PRINTED);
            }
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void aVisitThatEndsWhileTheCableIsOutIsWithdrawnWhenThePrinterIsBack() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 300)) {
            PrintJob job;
            try (Claim claim = work.claim()) {
                work.peer.jam();
                job = work.print(claim, pdf(3, "a"), 3);
                awaitState(job, State.JAMMED);
                work.peer.unplugCable();
                awaitState(job, State.OFFLINE);
            }
            awaitState(job, State.CANCELLED);
            work.peer.plugCable();
            try (Claim next = work.claim()) {
                PrintJob other = work.print(next, pdf(1, "b"), 1);
                await().atMost(PrinterAtWork.LONG)
                        .until(() -> work.device.status().state() != DeviceStatus.State.OFFLINE);
                work.peer.clearJam();
                awaitState(other, State.PRINTED);
            }
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void nothingIsPrintedUnderAClaimThatHasEnded() throws Exception {
        try (PrinterAtWork work = PrinterAtWork.begin(tray, 100)) {
            Claim claim = work.claim();
            claim.close();
            assertThatThrownBy(() -> work.print(claim, pdf(1, "a"), 1)).isInstanceOf(DeviceException.ClaimEnded.class);
        }
    }
}
