package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.Ability;
import fayi.device.Capabilities;
import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus.State;
import fayi.device.card.sdt.SdtCommand;
import fayi.device.card.sdt.StatusWord;
import fayi.device.selftest.Finding;
import fayi.device.selftest.Finding.Verdict;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardExtrasTest {
    private ReaderUnderTest reader;

    @BeforeEach
    void plugIn() throws Exception {
        reader = new ReaderUnderTest();
    }

    @AfterEach
    void unplug() throws Exception {
        reader.close();
    }

    @Test
    void theCardOfSomebodyWhoMovedShowsTheNewestAddress() throws Exception {
        reader.peer.insert(DemonstrationCards.moved());
        assertThat(reader.read().card().address()).isEqualTo("演示省演示县新演示镇演示街9号");
        reader.peer.insert(DemonstrationCards.citizen());
        assertThat(reader.read().card().address()).isEqualTo("演示省演示县演示乡演示村1组1号");
        assertThat(ability("newest-address")).isEqualTo(Ability.SUPPORTED);
    }

    @Test
    void aReaderThatDoesNotKnowNewAddressesReadsThePrintedOne() throws Exception {
        reader.peer.fault(new CardFault.Lacks(Set.of(SdtCommand.READ_EXTRA_ADDRESS)));
        reader.peer.insert(DemonstrationCards.moved());
        assertThat(reader.read().card().address()).isEqualTo("演示省演示县演示乡演示村1组1号");
        assertThat(ability("newest-address")).isEqualTo(Ability.NOT_SUPPORTED);
    }

    @Test
    void aLostAnswerKeepsOneNewAddressBackAndNotThoseOfTheCardsThatFollow() throws Exception {
        reader.peer.fault(new CardFault.Ignores(Set.of(SdtCommand.READ_EXTRA_ADDRESS)));
        reader.peer.insert(DemonstrationCards.moved());
        assertThat(reader.read().card().address()).isEqualTo("演示省演示县演示乡演示村1组1号");
        assertThat(ability("newest-address")).isEqualTo(Ability.UNKNOWN);
        reader.peer.fault(new CardFault.None());
        reader.peer.insert(DemonstrationCards.moved());
        assertThat(reader.read().card().address()).isEqualTo("演示省演示县新演示镇演示街9号");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 512, 1024})
    void aFingerprintIsReadOnlyForWhoAsksAndIsOverwrittenAfterwards(int size) throws Exception {
        byte[] features = new byte[size];
        Arrays.fill(features, (byte) 7);
        reader.peer.insert(DemonstrationCards.citizen().withFingerprint(features));
        assertThat(reader.read().wireFloor().toMillis()).isEqualTo(112);
        assertThat(ability("fingerprint")).isEqualTo(Ability.UNKNOWN);
        reader.peer.insert(DemonstrationCards.citizen().withFingerprint(features));
        List<byte[]> heard = new ArrayList<>();
        try (Claim claim = reader.claim()) {
            var reading = reader.driver.readWithFingerprint(claim, ReaderUnderTest.PATIENCE, () -> {}, bytes -> {
                assertThat(bytes).isEqualTo(features);
                heard.add(bytes);
            });
            assertThat(reading.card().name()).isEqualTo("演示一");
        }
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)).isEqualTo(new byte[size]);
        assertThat(ability("fingerprint")).isEqualTo(Ability.SUPPORTED);
    }

    @Test
    void aReaderWithoutFingerprintsSaysSo() throws Exception {
        reader.peer.fault(new CardFault.Lacks(Set.of(SdtCommand.READ_WITH_FINGERPRINT)));
        reader.peer.insert(DemonstrationCards.citizen());
        try (Claim claim = reader.claim()) {
            assertThatThrownBy(() ->
                            reader.driver.readWithFingerprint(claim, ReaderUnderTest.PATIENCE, () -> {}, bytes -> {}))
                    .isInstanceOfSatisfying(
                            DeviceException.Refused.class,
                            refused -> assertThat(refused.id()).isEqualTo("fingerprint-not-supported"));
        }
        assertThat(ability("fingerprint")).isEqualTo(Ability.NOT_SUPPORTED);
        assertThat(reader.driver.status().state()).isEqualTo(State.READY);
    }

    @Test
    void theReaderIsKnownByItsSecurityModule() {
        Capabilities known = reader.driver.capabilities();
        assertThat(known.serialNumber()).contains("05.01-20160331-0001234567-0987654321");
        assertThat(known.model()).contains("SAM_V 05.01");
        assertThat(known.ability("photo-decoding")).isEqualTo(Ability.NOT_SUPPORTED);
    }

    @Test
    void aSecurityModuleThatNeedsAResetGetsOne() throws Exception {
        reader.peer.fault(new CardFault.NeedsReset());
        reader.awaitState(State.OFFLINE);
        reader.awaitState(State.READY);
        reader.peer.insert(DemonstrationCards.citizen());
        assertThat(reader.read().card().name()).isEqualTo("演示一");
    }

    @Test
    void theSelfTestsPassAndTellNothingOfTheCard() throws Exception {
        List<Step> told = new ArrayList<>();
        StringBuilder facts = new StringBuilder();
        try (Claim claim = reader.claim()) {
            for (SelfTest test : reader.driver.selfTests()) {
                Finding finding = Findings.of(reader.driver, test.id(), claim, step -> {
                    told.add(step);
                    if (step == Step.LAY_ID_CARD) {
                        reader.peer.insert(DemonstrationCards.citizen());
                    } else {
                        reader.peer.remove();
                    }
                });
                assertThat(finding.verdict()).as(test.id()).isEqualTo(Verdict.PASSED);
                facts.append(finding);
            }
        }
        assertThat(told).containsExactly(Step.LAY_ID_CARD, Step.LIFT_ID_CARD);
        assertThat(facts)
                .contains("resident identity card", "read time", "115200 baud", "looked=5 times")
                .doesNotContain("演示", "999999");
        assertThat(reader.driver.counters().units()).isEqualTo(1);
    }

    @Test
    void aCardThatContradictsItselfIsReadAndTheSelfTestTellsInWhat() throws Exception {
        try (Claim claim = reader.claim()) {
            Finding finding = Findings.of(reader.driver, "reads-card", claim, step -> {
                if (step == Step.LAY_ID_CARD) {
                    reader.peer.insert(DemonstrationCards.contradicting());
                } else {
                    reader.peer.remove();
                }
            });
            assertThat(finding.verdict()).isEqualTo(Verdict.PASSED);
            assertThat(finding.facts()).containsEntry("says twice and differently", "birth");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusWord.class,
            names = {"SELF_TEST_FAILED", "SAM_UNAUTHORISED"})
    void theSelfTestsFindABrokenSecurityModule(StatusWord status) throws Exception {
        reader.peer.fault(new CardFault.Answers(status));
        try (Claim claim = reader.claim()) {
            Finding finding = Findings.of(reader.driver, "security-module", claim);
            assertThat(finding.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(finding.reason()).startsWith("security-module-");
            assertThat(finding.action()).isNotEmpty();
        }
    }

    private Ability ability(String id) {
        return reader.driver.capabilities().ability(id);
    }
}
