package fayi.endtoend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short fuzzing of every codec; the long one is {@code ./fayi bench fuzz}. */
class FuzzTest {
    private static final long SEED = 20261125;

    static List<FuzzTarget> targets() {
        return FuzzTargets.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noInputCrashesACodecOrTakesLong(FuzzTarget target) {
        FuzzResult result = new FuzzRun(target, SEED).run(5000);
        assertThat(result.crashes()).as(target.name()).isEmpty();
        assertThat(result.slowestNanos()).as(target.name()).isLessThan(500_000_000L);
    }

    @Test
    void aCodecThatFailsAtOneByteIsCaughtAndTheInputCanBeMadeAgain() {
        FuzzTarget fragile = new FuzzTarget("fragile", List.of("valid".getBytes(StandardCharsets.US_ASCII)), input -> {
            if (input.length > 2 && input[2] == (byte) 0xFF) {
                throw new IllegalStateException("broken");
            }
        });
        FuzzResult result = new FuzzRun(fragile, SEED).run(20_000);
        assertThat(result.crashed()).isPositive();
        assertThat(result.crashes().get(0)).contains("seed " + SEED, "input ", "broken");
    }

    @Test
    void anInputFollowsFromItsDiceAlone() {
        Mutator mutator = new Mutator(List.of("an example".getBytes(StandardCharsets.US_ASCII), new byte[40]));
        for (int number = 0; number < 200; number++) {
            assertThat(Arrays.equals(mutator.input(new Random(number)), mutator.input(new Random(number))))
                    .isTrue();
        }
    }
}
