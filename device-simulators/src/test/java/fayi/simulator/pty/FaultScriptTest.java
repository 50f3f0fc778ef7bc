package fayi.simulator.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultScriptTest {
    @Test
    void aScriptIsReadStepForStep() {
        FaultScript script = FaultScript.parse("seed 7; corrupt 20 for 5x; after 2s hang-up 500ms; silent");

        assertThat(script)
                .isEqualTo(new FaultScript(
                        7,
                        List.of(
                                new FaultScript.Step(
                                        Extent.NOTHING, new LineFault.Corrupt(20), Optional.of(new Extent.Messages(5))),
                                new FaultScript.Step(
                                        new Extent.Time(Duration.ofSeconds(2)),
                                        new LineFault.HangUp(Duration.ofMillis(500)),
                                        Optional.empty()),
                                new FaultScript.Step(new LineFault.Silent()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "drop-byte 3",
                "drop 2 for 6x",
                "delay 1500ms",
                "split 4 30ms for 2s; none",
                "after 3x duplicate 1 for 1x; noise 40",
                "seed -5; from-driver corrupt 1000",
                "flap 3 200ms 1s; unplugged for 2s; hang-up 1s"
            })
    void itsTextFormReadsBack(String text) {
        assertThat(FaultScript.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "silnt              | there is no fault 'silnt'",
                "corrupt            | missing after 'corrupt'",
                "corrupt many       | 'many' is no number",
                "corrupt 1001       | up to 1000",
                "drop 0             | from 1 on",
                "delay 2            | write it as 500ms or 2s",
                "silent; none       | for how long",
                "silent 2s          | '2s' has no meaning here",
                "from-driver hang-up 1s | has no direction",
                "seed x; silent     | give a whole number",
                "after 0x silent    | begins at 1x",
                "\"\"                 | at least one fault"
            })
    void whatHasNoMeaningIsSaidWithTheRemedy(String text, String said) {
        assertThatThrownBy(() -> FaultScript.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }
}
