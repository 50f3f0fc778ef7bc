package fayi.simulator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.Ability;
import fayi.device.DeviceStatus.State;
import fayi.device.driver.Devices;
import fayi.device.driver.DriverSettingsException;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.simulator.SideBySide;
import fayi.simulator.pty.FaultScript;
import fayi.simulator.pty.LineFault;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorsTest {
    @TempDir
    private Path directory;

    private BoardUnderTest station;

    @BeforeEach
    void open() throws Exception {
        station = new BoardUnderTest(directory, Map.of());
        station.awaitState(State.READY);
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    @SideBySide
    void whoComesAndGoesIsToldOnce() {
        await().untilAsserted(() ->
                assertThat(station.told).containsExactlyInAnyOrder("presence off", "door off", "mains on"));
        station.told.clear();

        station.board.set(Sensor.PRESENCE, true);
        await().untilAsserted(() -> assertThat(station.told).containsExactly("presence on"));
        assertThat(station.driver.sensed()).containsEntry(Sensor.PRESENCE, true).doesNotContainKey(Sensor.PAPER_OUTPUT);

        station.board.set(Sensor.PRESENCE, false);
        station.board.set(Sensor.MAINS, false);
        await().untilAsserted(() ->
                assertThat(station.told).containsExactlyInAnyOrder("presence on", "presence off", "mains off"));
    }

    @Test
    @SideBySide
    void theLightShowsWhatItIsToldAndBlinks() {
        station.driver.show(Light.steady(Colour.GREEN));
        await().until(() -> station.board.burning().equals(List.of(Colour.GREEN)));

        station.driver.show(new Light(Colour.RED, true));
        await().until(() -> station.board.burning().equals(List.of(Colour.RED)));
        await().until(() -> station.board.burning().isEmpty());
        await().until(() -> station.board.burning().equals(List.of(Colour.RED)));

        station.driver.show(Light.OFF);
        await().during(Duration.ofMillis(700))
                .until(() -> station.board.burning().isEmpty());
    }

    @Test
    @SideBySide
    void aBoardThatLostItsPowerShowsTheLightAgain() {
        station.driver.show(Light.steady(Colour.YELLOW));
        await().until(() -> station.board.burning().equals(List.of(Colour.YELLOW)));

        station.board.loseMemory();
        await().until(() -> station.board.burning().equals(List.of(Colour.YELLOW)));
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(
            strings = {
                "corrupt 60 for 40x",
                "drop 3 for 12x",
                "split 4 10ms for 20x",
                "duplicate 2 for 20x",
                "noise 3 for 2x",
                "from-driver corrupt 40 for 30x",
                "drop-byte 9 for 20x"
            })
    void aBadLineIsSpokenOverAgainUntilItIsUnderstood(String script) {
        station.board.line().play(FaultScript.parse("seed 4; " + script));
        station.board.set(Sensor.PRESENCE, true);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(station.told).contains("presence on"));
        station.awaitState(State.READY);
        assertThat(station.told).doesNotContain("mains off", "door on");
    }

    @Test
    @SideBySide
    void aSilentBoardIsLostAfterThreeSilencesAndNothingIsKnownOfItsSensors() {
        station.board.line().fault(new LineFault.Silent());
        station.awaitState(State.OFFLINE);
        assertThat(station.driver.status().reason()).isEqualTo("no-answer");
        assertThat(station.driver.sensed()).isEmpty();

        station.told.clear();
        station.board.set(Sensor.MAINS, false);
        station.board.line().fault(new LineFault.None());
        station.awaitState(State.READY);
        await().untilAsserted(() -> assertThat(station.told).contains("mains off"));
    }

    @Test
    @SideBySide
    void aBoardThatIsUnpluggedIsFoundAgain() {
        station.driver.show(Light.steady(Colour.GREEN));
        station.board.line().fault(new LineFault.Flap(2, Duration.ofMillis(150), Duration.ofMillis(150)));
        station.awaitState(State.OFFLINE);
        station.awaitState(State.READY);
        await().until(() -> station.board.burning().equals(List.of(Colour.GREEN)));
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(ints = {1, 2})
    void aBoardThatRefusesSaysThatTheAddressesAreWrong(int code) {
        station.board.fault(new BoardFault.Refuses(code));
        station.awaitState(State.OFFLINE);
        await().untilAsserted(() -> assertThat(station.driver.status().reason()).isEqualTo("register-refused"));
        assertThat(station.driver.status().action()).contains("addresses").contains("exception " + code);

        station.board.fault(new BoardFault.None());
        station.awaitState(State.READY);
    }

    @Test
    @SideBySide
    void aBusyBoardIsAskedAgainAndAnotherUnitsAnswersAreNotTaken() {
        station.board.fault(new BoardFault.Busy(2));
        await().until(() -> station.board.fault() instanceof BoardFault.None);
        assertThat(station.driver.status().state()).isEqualTo(State.READY);

        station.board.fault(new BoardFault.OtherUnit(2));
        station.awaitState(State.OFFLINE);
        assertThat(station.driver.status().reason()).isEqualTo("device-garbled");
    }

    @Test
    @SideBySide
    void itSaysWhatIsWired() {
        assertThat(station.driver.capabilities().ability("door")).isEqualTo(Ability.SUPPORTED);
        assertThat(station.driver.capabilities().ability("paper-output")).isEqualTo(Ability.NOT_SUPPORTED);
        assertThat(station.driver.counters().units()).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @SideBySide
    @CsvSource({
        "door, 0, another of them has already",
        "door, open, inverted",
        "light-red, 1 inverted, cannot be inverted",
        "unit, 0, from 1 to 247",
        "presence, 40000, further apart",
        "lamp-red, 1, light-red"
    })
    void aSettingWithoutMeaningStopsTheStartWithTheRemedy(String key, String value, String said) {
        assertThatThrownBy(() -> Devices.open(
                        List.of(BoardUnderTest.settings(directory.resolve("no"), Map.of(key, value))),
                        Clock.systemUTC()))
                .isInstanceOf(DriverSettingsException.class)
                .hasMessageContaining(said);
    }
}
