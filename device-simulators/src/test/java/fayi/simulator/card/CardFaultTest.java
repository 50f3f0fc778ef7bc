package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.DeviceStatus.State;
import fayi.device.card.sdt.StatusWord;
import fayi.simulator.SideBySide;
import fayi.simulator.pty.FaultScript;
import fayi.simulator.pty.LineFault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardFaultTest {
    private ReaderUnderTest reader;

    @BeforeEach
    void plugIn() throws Exception {
        reader = new ReaderUnderTest();
        reader.peer.insert(DemonstrationCards.citizen());
    }

    @AfterEach
    void unplug() throws Exception {
        reader.close();
    }

    @Test
    @SideBySide
    void aSilentReaderIsOfflineAndComesBackByItself() throws Exception {
        reader.peer.line().fault(new LineFault.Silent());
        assertThatThrownBy(() -> reader.read())
                .isInstanceOfSatisfying(
                        DeviceException.Offline.class,
                        offline -> assertThat(offline.reason()).isEqualTo("no-answer"));
        assertThat(reader.driver.status().state()).isEqualTo(State.OFFLINE);
        assertThat(reader.driver.status().reason()).isEqualTo("no-answer");
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Offline.class);
        reader.peer.line().fault(new LineFault.None());
        reader.awaitState(State.READY);
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void aSilentReaderIsNoticedThoughNobodyUsesIt() {
        reader.peer.line().fault(new LineFault.Silent());
        reader.awaitState(State.OFFLINE);
    }

    @Test
    @SideBySide
    void noiseBeforeAnAnswerIsSkipped() throws Exception {
        reader.peer.line().fault(new LineFault.Noise(300));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void noiseAloneIsGarbledAndOfflineAndGoesBy() throws Exception {
        reader.peer.fault(new CardFault.NoiseOnly(40));
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Garbled.class);
        assertThat(reader.driver.status().reason()).isEqualTo("device-garbled");
        reader.peer.fault(new CardFault.None());
        reader.awaitState(State.READY);
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(ints = {1, 2})
    void aFewWrongChecksumsAreAskedForAgain(int times) throws Exception {
        reader.peer.fault(new CardFault.WrongChecksum(times));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void wrongChecksumsWithoutEndAreGarbled() {
        reader.peer.fault(new CardFault.WrongChecksum(Integer.MAX_VALUE));
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Garbled.class);
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(ints = {1, 2})
    void anAnswerThatStopsHalfWayIsAskedForAgain(int times) throws Exception {
        reader.peer.fault(new CardFault.HalfFrame(times));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void aLostAnswerIsSilenceAndGoesBy() throws Exception {
        reader.peer.line().play(FaultScript.parse("drop 1 for 1x"));
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Offline.class);
        reader.awaitState(State.READY);
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void answersThatComeTwiceAreTakenOnce() throws Exception {
        reader.peer.line().fault(new LineFault.Duplicate(1));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
        reader.peer.insert(DemonstrationCards.secondCitizen());
        assertThat(reader.read().card().name()).isEqualTo("演示二");
        reader.peer.remove();
        try (Claim claim = reader.claim()) {
            reader.driver.awaitRemoval(claim, ReaderUnderTest.PATIENCE);
        }
    }

    @Test
    @SideBySide
    void anAnswerInPiecesIsPutTogether() throws Exception {
        reader.peer.line().fault(new LineFault.Split(6, Duration.ofMillis(80)));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void changedBytesNeverReachTheCard() throws Exception {
        for (int i = 0; i < 6; i++) {
            reader.peer.fault(new CardFault.ChangedByte(2));
            reader.peer.insert(DemonstrationCards.citizen());
            try {
                assertThat(reader.read().card())
                        .extracting(card -> card.name() + card.idNumber() + card.address())
                        .isEqualTo("演示一" + "999999198503120026" + "演示省演示县演示乡演示村1组1号");
            } catch (DeviceException told) {
                assertThat(told.action()).isNotEmpty();
                reader.awaitState(State.READY);
            }
        }
    }

    @Test
    @SideBySide
    void aPlugThatFlapsEndsAsAReaderThatWorks() throws Exception {
        LineFault flap = new LineFault.Flap(4, Duration.ofMillis(60), Duration.ofMillis(60));
        reader.peer.line().fault(flap);
        reader.awaitState(State.OFFLINE);
        await().until(() -> reader.peer.line().fault() != flap);
        reader.awaitState(State.READY);
        assertThat(reader.driver.counters().losses()).isPositive();
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(ints = {0, 1, 7, 300, 1294})
    void aCardThatLeavesDuringTheReadIsReportedAndTheNextIsRead(int atByte) throws Exception {
        reader.peer.fault(new CardFault.CardLeaves(atByte));
        if (atByte == 0) {
            // No byte at all cannot be told from a reader that died.
            assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Offline.class);
            reader.awaitState(State.READY);
        } else {
            assertThatThrownBy(() -> reader.read()).isInstanceOfSatisfying(DeviceException.Refused.class, refused -> {
                assertThat(refused.id()).isEqualTo("card-removed");
                assertThat(refused.isRetryable()).isTrue();
            });
            assertThat(reader.driver.status().state()).isEqualTo(State.READY);
        }
        reader.peer.insert(DemonstrationCards.secondCitizen());
        assertThat(reader.read().card().name()).isEqualTo("演示二");
    }

    @Test
    @SideBySide
    void aCardThatIsLiftedAfterItWasFoundWasRemoved() throws Exception {
        try (Claim claim = reader.claim()) {
            assertThatThrownBy(() -> reader.driver.read(claim, ReaderUnderTest.PATIENCE, () -> reader.peer.remove()))
                    .isInstanceOfSatisfying(
                            DeviceException.Refused.class,
                            refused -> assertThat(refused.id()).isEqualTo("card-removed"));
        }
    }

    @Test
    @SideBySide
    void aSlowReaderIsWaitedFor() throws Exception {
        reader.peer.line().fault(new LineFault.Delay(Duration.ofMillis(400)));
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @ParameterizedTest
    @SideBySide
    @EnumSource(
            value = StatusWord.class,
            names = {
                "CARD_REJECTS_SAM",
                "SAM_REJECTS_CARD",
                "DATA_CHECK_FAILED",
                "UNKNOWN_CARD_TYPE",
                "READ_FAILED",
                "RANDOM_FAILED"
            })
    void aCardThatCannotBeReadIsUnreadableAndTheReaderStaysReady(StatusWord status) throws Exception {
        reader.peer.fault(new CardFault.Answers(status));
        assertThatThrownBy(() -> reader.read())
                .isInstanceOfSatisfying(
                        DeviceException.Refused.class,
                        refused -> assertThat(refused.id()).isEqualTo("card-unreadable"));
        assertThat(reader.driver.status().state()).isEqualTo(State.READY);
        reader.peer.fault(new CardFault.None());
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    @SideBySide
    void aReaderWithoutAuthorityIsOfflineForThatReason() {
        reader.peer.fault(new CardFault.Answers(StatusWord.SAM_UNAUTHORISED));
        assertThatThrownBy(() -> reader.read()).isInstanceOf(DeviceException.Offline.class);
        assertThat(reader.driver.status().reason()).isEqualTo("security-module-unauthorised");
        reader.peer.fault(new CardFault.None());
        reader.awaitState(State.READY);
    }

    @Test
    @SideBySide
    void aReaderThatHangsUpIsOfflineUntilItIsBack() throws Exception {
        List<DeviceStatus> told = new CopyOnWriteArrayList<>();
        AutoCloseable telling = reader.driver.onStatus(told::add);
        reader.peer.line().fault(new LineFault.HangUp(Duration.ofMillis(600)));
        reader.awaitState(State.OFFLINE);
        reader.awaitState(State.READY);
        assertThat(reader.read().card().name()).isEqualTo("演示一");
        assertThat(told).extracting(DeviceStatus::state).startsWith(State.OFFLINE, State.READY);
        telling.close();
        int before = told.size();
        reader.peer.line().fault(new LineFault.HangUp(Duration.ofMillis(100)));
        reader.awaitState(State.OFFLINE);
        assertThat(told).hasSize(before);
    }

    @Test
    @SideBySide
    void aReaderThatHangsUpDuringAReadEndsIt() throws Exception {
        try (Claim claim = reader.claim()) {
            assertThatThrownBy(() -> reader.driver.read(
                            claim,
                            ReaderUnderTest.PATIENCE,
                            () -> reader.peer.line().fault(new LineFault.HangUp(Duration.ofMillis(300)))))
                    .isInstanceOf(DeviceException.Offline.class);
        }
        reader.awaitState(State.READY);
    }
}
