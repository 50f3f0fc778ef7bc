package fayi.simulator.receipt;

import static fayi.simulator.receipt.ReceiptPrinterAtWork.LONG;
import static fayi.simulator.receipt.ReceiptPrinterAtWork.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.simulator.pty.LineFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipt printers with which something is wrong. Nothing comes out twice, and nothing of one visit in the next. */
@Timeout(60)
class ReceiptFaultTest {
    @TempDir
    Path directory;

    @Test
    void withoutPaperNothingIsBegunAndWhatToDoIsTold() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.paperEmpty();
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), LONG))
                    .isInstanceOfSatisfying(DeviceException.Refused.class, refused -> {
                        assertThat(refused.id()).isEqualTo("paper-empty");
                        assertThat(refused.action()).contains("new roll");
                    });
            assertThat(work.device.status().state()).isEqualTo(State.ATTENTION);
            work.peer.addPaper();
            work.awaitReason("ok");
            assertThat(work.peer.printed()).isEmpty();
        }
    }

    @Test
    void aRollThatEndsInTheMiddleFailsAndWhatHangsIsCutOffBeforeTheNextReceipt() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory)) {
            try (Claim claim = work.claim()) {
                work.peer.runOutAfter(4);
                assertThatThrownBy(() -> work.device.print(claim, receipt("FIRST"), LONG))
                        .hasMessageContaining("paper-empty");
            }
            work.peer.addPaper();
            try (Claim next = work.claim()) {
                work.awaitReason("ok");
                work.device.print(next, receipt("SECOND"), LONG);
            }
            // The driver is done when the printer says so, which may be a moment before the paper lies there.
            await().until(() -> work.peer.printed().size() >= 2);
            List<PrintedReceipt> printed = work.peer.printed();
            assertThat(printed).hasSize(2);
            assertThat(printed.get(0).text()).contains("法驿").doesNotContain("[code]");
            assertThat(printed.get(1).codes()).containsExactly("FAYI:SECOND");
            assertThat(printed.get(1).text()).noneMatch(line -> line.contains("FIRST"));
        }
    }

    @Test
    void anOpenCoverAndAStuckKnifeAreToldApart() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.coverOpen(true);
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), LONG))
                    .hasMessageContaining("cover-open");
            work.peer.coverOpen(false);
            work.peer.cutterStuck(true);
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), LONG))
                    .hasMessageContaining("cutter-stuck");
            work.peer.cutterStuck(false);
            work.device.print(claim, receipt("2"), LONG);
            assertThat(work.peer.printed()).hasSize(1);
        }
    }

    @Test
    void theEndOfAVisitStopsItsReceiptAndTheNextVisitGetsOnlyItsOwn() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory)) {
            work.peer.pace(Duration.ofMillis(150));
            try (Claim claim = work.claim()) {
                CompletableFuture<Void> printing = CompletableFuture.runAsync(() -> {
                    try {
                        work.device.print(claim, receipt("FIRST"), LONG);
                    } catch (DeviceException | InterruptedException ended) {
                        throw new IllegalStateException(ended);
                    }
                });
                await().until(() -> work.device.counters().commands() == 1);
                claim.close();
                assertThatThrownBy(printing::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseInstanceOf(DeviceException.ClaimEnded.class);
            }
            work.peer.pace(Duration.ZERO);
            try (Claim next = work.claim()) {
                work.device.print(next, receipt("SECOND"), LONG);
            }
            List<PrintedReceipt> printed = work.peer.printed();
            assertThat(printed.get(printed.size() - 1).text()).noneMatch(line -> line.contains("FIRST"));
            assertThat(printed).allSatisfy(piece -> assertThat(piece.codes()).doesNotContain("FAYI:FIRST"));
        }
    }

    @Test
    void aPrinterThatLosesItsPowerIsFoundAgainAndWhatHangsIsCutOff() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory)) {
            work.peer.pace(Duration.ofMillis(100));
            try (Claim claim = work.claim()) {
                CompletableFuture<Void> printing = CompletableFuture.runAsync(() -> {
                    try {
                        work.device.print(claim, receipt("FIRST"), LONG);
                    } catch (DeviceException | InterruptedException ended) {
                        throw new IllegalStateException(ended);
                    }
                });
                await().until(() -> work.peer.hasBegun());
                work.peer.turnOff();
                assertThatThrownBy(printing::get).hasRootCauseInstanceOf(DeviceException.Offline.class);
            }
            work.peer.pace(Duration.ZERO);
            work.peer.turnOn();
            work.awaitReason("ok");
            await().atMost(LONG).until(() -> work.peer.printed().size() == 1);
            try (Claim next = work.claim()) {
                work.device.print(next, receipt("SECOND"), LONG);
            }
            assertThat(work.peer.printed()).hasSize(2);
            assertThat(work.peer.printed().get(1).codes()).containsExactly("FAYI:SECOND");
        }
    }

    @ParameterizedTest
    @MethodSource
    void aPrinterThatCannotBeUnderstoodFailsAndIsFoundAgain(LineFault fault) throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.line().fault(fault);
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), LONG))
                    // Answers of which every byte is wrong may say that there is no paper.
                    .isInstanceOfAny(DeviceException.Offline.class, DeviceException.Refused.class);
            assertThat(work.device.status().isUsable()).isFalse();
            assertThat(work.peer.printed()).isEmpty();
            work.peer.line().fault(new LineFault.None());
            work.awaitReason("ok");
            work.device.print(claim, receipt("2"), LONG);
            assertThat(work.peer.printed().get(work.peer.printed().size() - 1).codes())
                    .containsExactly("FAYI:2");
        }
    }

    static List<LineFault> aPrinterThatCannotBeUnderstoodFailsAndIsFoundAgain() {
        return List.of(new LineFault.Silent(), new LineFault.Corrupt(1000));
    }

    @Test
    void aPrinterOfWhichAnswersAreLostNowAndThenPrintsWhole() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.line().fault(new LineFault.Drop(13));
            work.device.print(claim, receipt("1"), LONG);
            assertThat(work.peer.printed())
                    .singleElement()
                    .satisfies(printed -> assertThat(printed.codes()).containsExactly("FAYI:1"));
        }
    }

    @Test
    void aBadContactInTheMiddleFailsOnceAndTheNextReceiptIsWhole() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.line().fault(new LineFault.Flap(2, Duration.ofMillis(100), Duration.ofMillis(50)));
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), LONG))
                    .isInstanceOf(DeviceException.Offline.class);
            await().atMost(LONG).until(() -> work.peer.line().isPluggedIn());
            work.awaitReason("ok");
            work.device.print(claim, receipt("2"), LONG);
            assertThat(work.peer.printed().get(work.peer.printed().size() - 1).codes())
                    .containsExactly("FAYI:2");
        }
    }

    @Test
    void answersThatComeTwiceDoNoHarm() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.line().fault(new LineFault.Duplicate(1));
            work.device.print(claim, receipt("1"), LONG);
            // A sign that comes twice may end the waiting for the cut a moment early.
            await().until(() -> work.peer.printed().size() == 1);
            assertThat(work.peer.hasLostBytes()).isFalse();
        }
    }

    @Test
    void aSlowPrinterIsAwaitedOnlyAsLongAsWasSaid() throws Exception {
        try (ReceiptPrinterAtWork work = ReceiptPrinterAtWork.begin(directory);
                Claim claim = work.claim()) {
            work.peer.pace(Duration.ofMillis(400));
            assertThatThrownBy(() -> work.device.print(claim, receipt("1"), Duration.ofMillis(300)))
                    .isInstanceOf(DeviceException.TimedOut.class);
        }
    }
}
