package fayi.simulator.smartcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.smartcard.SmartCardReader;
import fayi.device.smartcard.SocialSecurityCard;
import fayi.device.smartcard.pcsc.PcscDriver;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The driver against a real pcscd, with vpcd for a reader and our cards in it. */
class SmartCardReaderTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static SimulatedSmartCardReader peer;
    private static SmartCardReader reader;
    private Claim claim;

    @BeforeAll
    static void open() throws Exception {
        Assumptions.assumeTrue(
                SimulatedSmartCardReader.isInstalled(), "apt-get install pcscd libpcsclite1 vsmartcard-vpcd");
        peer = SimulatedSmartCardReader.open();
        reader = reader(Map.of());
    }

    private static SmartCardReader reader(Map<String, String> more) throws DriverSettingsException {
        Map<String, String> settings =
                new HashMap<>(Map.of("socket", peer.socket().toString(), "answer-ms", "1500"));
        settings.putAll(more);
        return (SmartCardReader) new PcscDriver()
                .open(
                        new DriverSettings(SmartCardReader.KIND, "pcsc", settings, "station.yaml:9"),
                        Clock.systemDefaultZone());
    }

    @AfterAll
    static void close() {
        if (peer != null) {
            reader.close();
            peer.close();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        awaitReady();
        claim = reader.claim("visit-1", Duration.ofMinutes(5));
    }

    @AfterEach
    void end() throws Exception {
        peer.fault(new ChipFault.None());
        peer.withdraw();
        if (!peer.isServiceRunning()) {
            peer.startService();
        }
        awaitReady();
        claim.close();
        try (Claim last = reader.claim("after", Duration.ofMinutes(1))) {
            reader.awaitRemoval(last, LONG);
        }
    }

    private static void awaitReady() {
        await().atMost(LONG).until(() -> reader.status().state() == DeviceStatus.State.READY);
    }

    private static void awaitReason(String reason) {
        await().atMost(LONG).until(() -> reader.status().reason().equals(reason));
    }

    private SocialSecurityCard read() throws Exception {
        return reader.read(claim, LONG, () -> {}).card();
    }

    private void change(ChipCard next) throws Exception {
        peer.withdraw();
        reader.awaitRemoval(claim, LONG);
        peer.insert(next);
    }

    private DeviceException failure() {
        return catchThrowableOfType(DeviceException.class, this::read);
    }

    @Test
    void aCardIsReadWithAllThatItsChipSaysWithoutAPin() throws Exception {
        peer.insert(SocialSecurityCards.citizen());
        SocialSecurityCard card = read();
        assertThat(card.name()).isEqualTo("演示一");
        assertThat(card.idNumber()).startsWith("99999919850312002");
        assertThat(card.birth()).isEqualTo(LocalDate.of(1985, 3, 12));
        assertThat(card.sex()).isEqualTo("female");
        assertThat(card.nation()).isEqualTo("彝");
        assertThat(card.cardNumber()).isEqualTo("DEMO00001");
        assertThat(card.version()).isEqualTo("2.00");
        assertThat(card.birthplace()).isEqualTo("999999");
        assertThat(card.validUntil()).contains(LocalDate.of(2034, 1, 1));
        assertThat(card.toString()).doesNotContain("演示").doesNotContain("9999");
        assertThat(reader.capabilities().model().orElseThrow()).startsWith(SimulatedSmartCardReader.NAME);
    }

    @Test
    void aCardIsWaitedForAndMustLeaveBeforeItIsReadAgain() throws Exception {
        AtomicInteger found = new AtomicInteger();
        CompletableFuture<SocialSecurityCard> first = CompletableFuture.supplyAsync(() -> {
            try {
                return reader.read(claim, LONG, found::incrementAndGet).card();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        peer.insert(SocialSecurityCards.expired());
        assertThat(first.get().isExpiredOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(found).hasValue(1);
        assertThatThrownBy(() -> reader.read(claim, Duration.ofMillis(600), found::incrementAndGet))
                .isInstanceOf(DeviceException.TimedOut.class);
        assertThat(found).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"1", "11"})
    void aCardThatLeavesDuringTheReadIsReportedAndTheNextOneIsRead(int record) throws Exception {
        peer.fault(new ChipFault.LeavesAt(record));
        peer.insert(SocialSecurityCards.citizen());
        assertThat(failure().id()).isEqualTo("card-removed");
        // That one speaks T=1, and its name has a character of four bytes.
        peer.insert(SocialSecurityCards.blockWise());
        assertThat(read().name()).isEqualTo("演示二㐆");
    }

    @Test
    void cardsThatCannotBeUsedAreToldApart() throws Exception {
        peer.insert(SocialSecurityCards.bankCard());
        assertThat(failure().id()).isEqualTo("not-a-social-security-card");
        change(SocialSecurityCards.blocked());
        assertThat(failure().id()).isEqualTo("card-blocked");
        change(SocialSecurityCards.wrongNumber());
        assertThat(failure().id()).isEqualTo("card-unreadable");
        change(SocialSecurityCards.citizen());
        peer.fault(new ChipFault.Answers(0x6281));
        assertThat(failure().id()).isEqualTo("card-unreadable");
        assertThat(reader.status().state()).isEqualTo(DeviceStatus.State.READY);
    }

    @Test
    void aCardThatIsInUpsideDownIsMute() {
        peer.fault(new ChipFault.UpsideDown());
        peer.insert(SocialSecurityCards.citizen());
        DeviceException failure = failure();
        assertThat(failure.id()).isEqualTo("card-mute");
        assertThat(failure.action()).contains("Turn the card over");
    }

    @Test
    void aReaderThatWaitsForAMuteCardForEverIsToldAndUsedAgainWhenItReturns() throws Exception {
        peer.fault(new ChipFault.Mute());
        peer.insert(SocialSecurityCards.citizen());
        assertThat(failure()).isInstanceOf(DeviceException.Offline.class);
        assertThat(reader.status().state()).isEqualTo(DeviceStatus.State.OFFLINE);
        awaitReason("reader-hangs");
        peer.fault(new ChipFault.None());
        awaitReady();
        assertThat(read().name()).isEqualTo("演示一");
    }

    @Test
    void answersThatComeLateOrInPiecesAreWhole() throws Exception {
        peer.fault(new ChipFault.Split(7, Duration.ofMillis(3)));
        peer.insert(SocialSecurityCards.citizen());
        assertThat(read().name()).isEqualTo("演示一");
        peer.fault(new ChipFault.Slow(Duration.ofMillis(60)));
        change(SocialSecurityCards.expired());
        assertThat(read().name()).isEqualTo("演示四");
    }

    @Test
    void aConnectionThatBreaksInTheMiddleIsAFailureAndNoHalfCard() throws Exception {
        peer.fault(new ChipFault.HangsUpAt(9));
        peer.insert(SocialSecurityCards.citizen());
        assertThat(failure().id()).isEqualTo("card-removed");
        assertThat(read().name()).isEqualTo("演示一");
    }

    @Test
    void aServiceThatEndsAndAReaderThatIsUnpluggedAreToldAndFoundAgain() throws Exception {
        peer.stopService();
        awaitReason("service-missing");
        peer.unplug();
        awaitReason("reader-missing");
        peer.plug();
        awaitReady();
        peer.insert(SocialSecurityCards.citizen());
        assertThat(read().name()).isEqualTo("演示一");
    }

    @Test
    void aVisitThatEndsEndsTheWaiting() throws Exception {
        CompletableFuture<DeviceException> ended = CompletableFuture.supplyAsync(this::failure);
        await().atMost(LONG).until(() -> reader.counters().commands() > 0);
        claim.close();
        assertThat(ended.get()).isInstanceOf(DeviceException.ClaimEnded.class);
    }

    @Test
    void theSelfTestsSayWhatIsThere() throws Exception {
        assertThat(finding("looks-for-chip").facts()).containsEntry("card", "none");
        Finding read = finding("reads-smart-card");
        assertThat(read.verdict()).isEqualTo(Finding.Verdict.PASSED);
        assertThat(read.facts()).containsEntry("version", "2.00").containsOnlyKeys("version", "read time");
    }

    private Finding finding(String id) throws InterruptedException {
        SelfTest test = reader.selfTests().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return test.run(claim, new TestGuide() {
            @Override
            public void tell(Step step) {
                if (step == Step.INSERT_SMART_CARD) {
                    peer.insert(SocialSecurityCards.citizen());
                } else {
                    peer.withdraw();
                }
            }

            @Override
            public Answer ask(Step question) {
                return Answer.SKIP;
            }
        });
    }

    @Test
    void aReaderIsChosenByItsNameAndAnotherServiceIsRefused() throws Exception {
        try (SmartCardReader absent = reader(Map.of("reader", "no such reader"))) {
            await().atMost(LONG).until(() -> absent.status().reason().equals("reader-missing"));
        }
        assertThatThrownBy(() -> reader(Map.of("socket", "/run/other.comm")))
                .isInstanceOf(DriverSettingsException.class)
                .hasMessageStartingWith("station.yaml:9: smart-card-reader (driver pcsc): 'socket' is");
    }
}
