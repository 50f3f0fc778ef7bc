package fayi.simulator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Claim;
import fayi.device.DeviceStatus.State;
import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import fayi.device.indicator.Sensor;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician who does at the simulated board what the test asks for. */
class IndicatorSelfTestTest {
    @TempDir
    private Path directory;

    private BoardUnderTest station;
    private final List<Step> told = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        station = new BoardUnderTest(directory, Map.of());
        station.awaitState(State.READY);
        station.driver.show(Light.steady(Colour.GREEN));
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    void everyTestPassesAtASoundBoardAndTheLightIsAsBefore() throws Exception {
        try (Claim claim = station.driver.claim("doctor", Duration.ofMinutes(1))) {
            for (SelfTest test : station.driver.selfTests()) {
                assertThat(test.run(claim, new Hands()))
                        .as(test.id())
                        .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Finding.Verdict.PASSED));
            }
        }
        assertThat(told)
                .containsExactly(
                        Step.LOOK_AT_LIGHT,
                        Step.STEP_BEFORE_STATION,
                        Step.OPEN_DOOR,
                        Step.CLOSE_DOOR,
                        Step.UNPLUG_MAINS,
                        Step.PLUG_MAINS);
        await().until(() -> station.board.burning().equals(List.of(Colour.GREEN)));
    }

    @Test
    void aBoardThatRefusesFailsTheTestOfItsLightsWithTheRemedy() throws Exception {
        SelfTest lights = station.driver.selfTests().stream()
                .filter(test -> test.id().equals("switches-lights"))
                .findFirst()
                .orElseThrow();
        station.board.fault(new BoardFault.Refuses(2));
        try (Claim claim = station.driver.claim("doctor", Duration.ofMinutes(1))) {
            Finding finding = lights.run(claim, new Hands());
            assertThat(finding.verdict()).isEqualTo(Finding.Verdict.FAILED);
            assertThat(finding.action()).isNotEmpty();
        }
    }

    private final class Hands implements TestGuide {
        @Override
        public void tell(Step step) {
            told.add(step);
            switch (step) {
                case STEP_BEFORE_STATION -> station.board.set(Sensor.PRESENCE, true);
                case OPEN_DOOR -> station.board.set(Sensor.DOOR, true);
                case CLOSE_DOOR -> station.board.set(Sensor.DOOR, false);
                case UNPLUG_MAINS -> station.board.set(Sensor.MAINS, false);
                case PLUG_MAINS -> station.board.set(Sensor.MAINS, true);
                default -> throw new AssertionError(step);
            }
        }

        @Override
        public Answer ask(Step question) {
            told.add(question);
            Set<Colour> seen = EnumSet.noneOf(Colour.class);
            await().until(() -> {
                seen.addAll(station.board.burning());
                return seen.size() == 3;
            });
            return Answer.YES;
        }
    }
}
