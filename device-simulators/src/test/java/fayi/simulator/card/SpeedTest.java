package fayi.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.device.Claim;
import fayi.device.DeviceStatus.State;
import fayi.device.card.CardReading;
import fayi.device.card.IdCardReader;
import fayi.device.card.sdt.SdtCommand;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettings;
import fayi.device.selftest.Finding;
import fayi.simulator.pty.LineFault;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {
    private static final long FLOOR_AT_115200 = 112;

    @Test
    void aDriverOfAnotherSpeedIsNotHeard() throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest(9600, "115200", new CardFault.None())) {
            reader.awaitState(State.OFFLINE);
            assertThat(reader.driver.status().reason()).isEqualTo("no-answer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {9600, 38_400})
    void aSlowReaderIsFoundAndMadeFast(int baud) throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest(baud, "auto", new CardFault.None())) {
            reader.awaitState(State.READY);
            assertThat(line(reader)).isEqualTo("115200 baud");
            reader.peer.insert(DemonstrationCards.citizen());
            CardReading reading = reader.read();
            assertThat(reading.wireFloor().toMillis()).isEqualTo(FLOOR_AT_115200);
            assertThat(reading.readTime().toMillis()).isLessThan(2 * FLOOR_AT_115200);
        }
    }

    @Test
    void aReaderThatLosesItsPowerIsMadeFastAgain() throws Exception {
        try (ReaderUnderTest reader = new ReaderUnderTest(57_600, "57600,115200", new CardFault.None())) {
            reader.awaitState(State.READY);
            reader.peer.line().fault(new LineFault.HangUp(Duration.ofMillis(100)));
            reader.awaitState(State.OFFLINE);
            reader.awaitState(State.READY);
            assertThat(line(reader)).isEqualTo("115200 baud");
        }
    }

    @Test
    void aReaderThatCannotBeMadeFastIsUsedAsItIs() throws Exception {
        CardFault stays = new CardFault.Lacks(Set.of(SdtCommand.SPEED_115200));
        try (ReaderUnderTest reader = new ReaderUnderTest(19_200, "auto", stays)) {
            reader.awaitState(State.READY);
            reader.peer.insert(DemonstrationCards.citizen());
            assertThat(reader.read().card().name()).isEqualTo("演示一");
            assertThat(line(reader)).isEqualTo("19200 baud");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast", "115200;9600", "115200,115200", "300", ","})
    void aSpeedThatReadersDoNotHaveIsRefusedWithTheRemedy(String written) {
        DriverSettings settings = new DriverSettings(
                IdCardReader.KIND, "sdt", Map.of("port", "/dev/null", "baud", written), "station.yaml:7");
        assertThatThrownBy(() -> Devices.open(List.of(settings), Clock.systemDefaultZone()))
                .hasMessageContaining("station.yaml:7")
                .hasMessageContaining("several of them with commas between, or 'auto'");
    }

    private static String line(ReaderUnderTest reader) throws Exception {
        try (Claim claim = reader.claim()) {
            Finding finding = Findings.of(reader.driver, "security-module", claim);
            return String.valueOf(finding.facts().get("line"));
        }
    }
}
