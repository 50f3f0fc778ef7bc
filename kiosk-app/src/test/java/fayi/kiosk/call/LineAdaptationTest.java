package fayi.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineAdaptationTest {
    private static final LineSample GOOD = new LineSample(0, 2_000_000, 30, 30);
    private static final LineSample THIN = new LineSample(0.01, 400_000, 30, 4);
    private static final LineSample FITTING = new LineSample(0, 0, 30, 29);
    private static final LineSample BROKEN = new LineSample(0.5, 30_000, 30, 1);

    private static LineAdaptation after(LineAdaptation start, int seconds, LineSample sample) {
        LineAdaptation state = start;
        for (int second = 0; second < seconds; second++) {
            state = state.next(sample);
        }
        return state;
    }

    @Example
    void aGoodLineKeepsTheFullPicture() {
        assertThat(after(LineAdaptation.begin(), 1000, GOOD).quality()).isEqualTo(PictureQuality.FULL);
    }

    @Example
    void aSingleBadSecondChangesNothing() {
        LineAdaptation state =
                after(LineAdaptation.begin(), 2, BROKEN).next(GOOD).next(BROKEN).next(GOOD);
        assertThat(state.quality()).isEqualTo(PictureQuality.FULL);
    }

    @Example
    void aThinLineGetsTheSmallPictureAndABrokenOneOnlySound() {
        assertThat(after(LineAdaptation.begin(), 3, THIN).quality()).isEqualTo(PictureQuality.REDUCED);
        assertThat(after(LineAdaptation.begin(), 6, BROKEN).quality()).isEqualTo(PictureQuality.SOUND_ONLY);
    }

    @Example
    void aLineThatIsAlwaysTooThinIsTriedEverMoreRarely() {
        LineAdaptation state = LineAdaptation.begin();
        int changes = 0;
        for (int second = 0; second < 600; second++) {
            LineAdaptation next = state.next(state.quality() == PictureQuality.FULL ? THIN : FITTING);
            changes += next.quality() == state.quality() ? 0 : 1;
            state = next;
        }
        assertThat(changes).isLessThanOrEqualTo(13);
        assertThat(state.patience()).isEqualTo(LineAdaptation.GREATEST_PATIENCE);
    }

    @Property
    void noLineMakesThePictureFlicker(@ForAll("lines") List<LineSample> line) {
        LineAdaptation state = LineAdaptation.begin();
        int sinceChange = LineAdaptation.LEAST_PATIENCE;
        for (LineSample sample : line) {
            LineAdaptation next = state.next(sample);
            sinceChange++;
            if (next.quality().ordinal() < state.quality().ordinal()) {
                assertThat(sinceChange).isGreaterThanOrEqualTo(LineAdaptation.LEAST_PATIENCE);
            }
            if (next.quality() != state.quality()) {
                assertThat(sinceChange).isGreaterThanOrEqualTo(LineAdaptation.BAD_SECONDS_TO_STEP_DOWN);
                assertThat(Math.abs(next.quality().ordinal() - state.quality().ordinal()))
                        .isEqualTo(1);
                sinceChange = 0;
            }
            state = next;
        }
    }

    @Property
    void everyLineThatBecomesGoodRecoversTheFullPicture(@ForAll("lines") List<LineSample> line) {
        LineAdaptation state = LineAdaptation.begin();
        for (LineSample sample : line) {
            state = state.next(sample);
        }
        assertThat(after(state, 2 * LineAdaptation.GREATEST_PATIENCE, GOOD).quality())
                .isEqualTo(PictureQuality.FULL);
    }

    @Provide
    Arbitrary<List<LineSample>> lines() {
        Arbitrary<LineSample> any = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 3_000_000),
                        Arbitraries.doubles().between(0, 30),
                        Arbitraries.doubles().between(0, 30))
                .as(LineSample::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, any),
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(GOOD, FITTING)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(THIN, BROKEN)))
                .list()
                .ofMaxSize(400);
    }
}
