package fayi.endtoend.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.endtoend.process.Installation;
import fayi.endtoend.run.DemonstrationLawyer;
import fayi.simulator.station.ReaderFault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person sees of bad luck at the real kiosk, with the real hub and the devices' peers. The last one starts the kiosk
 * anew with other times, which costs seconds: hence the order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {
    @TempDir
    private static Path directory;

    private static TourWorld world;
    private static FaultStage stage;

    @BeforeAll
    static void start() throws IOException {
        world = TourWorld.start(Installation.ofCaller(Path.of("..")), directory.resolve("machine"));
        world.awaitServing();
        stage = new FaultStage(world, directory.resolve("faults"), System.out);
    }

    @AfterAll
    static void end() {
        if (world != null) {
            world.close();
        }
    }

    private static void endedWell(Fault fault) {
        assertThat(fault.ok()).as(fault.toString()).isTrue();
    }

    @Test
    @Order(1)
    void aCardThatIsPulledAwayIsAskedForAgainAndReadWithoutATouch() throws IOException {
        Fault fault = new CardFaults(stage).cardLeaves();
        endedWell(fault);
        assertThat(fault.screen()).isEqualTo("card");
        assertThat(fault.words()).isEqualTo("身份证拿早了");
        assertThat(fault.wayOn()).doesNotContain("action-");
        assertThat(fault.outcome()).isEqualTo("confirm");
    }

    @Test
    @Order(1)
    void aReaderThatSendsHalfRepliesIsToldAndUsedOnceItIsRepaired() throws IOException {
        Fault fault = new CardFaults(stage).reader(ReaderFault.HALF_FRAMES, "card-reader-garbled");
        endedWell(fault);
        assertThat(fault.words()).isEqualTo("读卡器没有读好");
        assertThat(fault.outcome()).isEqualTo("confirm");
    }

    @Test
    @Order(1)
    void aForeignersCardLeadsToTheQuestionsLikeAnyOther() throws IOException {
        Fault fault = new CardFaults(stage).otherType("foreigner-2023");
        endedWell(fault);
        assertThat(fault.outcome()).isEqualTo("asking");
    }

    @Test
    @Order(1)
    void quickExitLeavesACleanStation() throws IOException {
        Fault fault = new CardFaults(stage).quickExit();
        endedWell(fault);
        assertThat(fault.outcome()).isEqualTo("clean");
    }

    @Test
    @Order(2)
    void aPrinterThatFailsOrIsTouchedTwicePrintsEachPaperOnceAndAStationWithoutCameraGoesOn() throws IOException {
        PrinterFaults faults = new PrinterFaults(stage);
        Fault empty = faults.paperEmpty();
        endedWell(empty);
        assertThat(empty.words()).isEqualTo("打印机没有纸了");
        assertThat(empty.outcome()).isEqualTo("photographing; one paper, by itself");
        endedWell(faults.offInMidJob());
        endedWell(faults.off());
        Fault blind = faults.noCamera();
        endedWell(blind);
        assertThat(blind.words()).isIn("这里现在不能拍照", "摄像头断了");
        assertThat(blind.outcome()).isEqualTo("hand-in");
    }

    @Test
    @Order(3)
    void whatIsHandedInTwiceWithoutNetworkArrivesOnceAfterThePersonHasLeft() throws IOException {
        Fault fault = new NetworkFaults(stage).handedInWithoutNetwork("citizen-2");
        endedWell(fault);
        assertThat(fault.screen()).isEqualTo("receipt");
        assertThat(fault.words()).isEqualTo("材料已经安全保存，等着交上去");
        assertThat(fault.outcome()).isEqualTo("one matter, found by the receipt and by the card");
    }

    @Test
    @Order(4)
    void aCallOutlivesTheDesksPageAndTheHub() throws IOException {
        try (LawyerUnderTour lawyer = new LawyerUnderTour(world.hub().desk())) {
            lawyer.signIn(
                    DemonstrationLawyer.first(
                            Installation.ofCaller(Path.of("..")).seeds()),
                    Clock.systemDefaultZone());
            CallFaults faults = new CallFaults(stage, lawyer);
            faults.begin();
            Fault away = faults.browserCloses();
            endedWell(away);
            assertThat(away.words()).isEqualTo("律师暂时离开了，请稍等");
            Fault hub = faults.hubRestarts();
            endedWell(hub);
            assertThat(hub.outcome()).isEqualTo("advice; opinion printed");
            endedWell(faults.ratedTwice());
        }
    }

    @Test
    @Order(5)
    void whoeverWalksAwayIsWarnedAndNothingStaysForTheNext() throws IOException {
        stage.clear();
        world.restartKiosk(IdleFaults.SHORT, false);
        IdleFaults faults = new IdleFaults(stage);
        endedWell(faults.noSound());
        endedWell(faults.comesBack());
        Fault away = faults.walksAwayAt("asking");
        endedWell(away);
        assertThat(away.words()).isEqualTo("您还在吗？");
        assertThat(away.outcome()).isEqualTo("clean; the next person begins with a card of their own");
    }
}
