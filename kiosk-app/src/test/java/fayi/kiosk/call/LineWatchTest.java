package fayi.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LineWatchTest {
    private static final LineWatch GOOD =
            LineWatch.begin().next(Transport.CONNECTED, PictureQuality.FULL, 0).watch();

    /** Observes once a second and writes down "second: attempt" of what is tried. */
    private static List<String> attempts(LineWatch start, Transport transport, int seconds) {
        List<String> attempts = new ArrayList<>();
        LineWatch watch = start;
        for (int second = 1; second <= seconds; second++) {
            LineWatch.Step step = watch.next(transport, PictureQuality.FULL, second * 1000L);
            watch = step.watch();
            if (step.attempt() != LineWatch.Attempt.NONE) {
                attempts.add(second + " " + step.attempt());
            }
        }
        return attempts;
    }

    @Example
    void aGoodLineIsConnectedAndAThinOneIsWeak() {
        assertThat(GOOD.line()).isEqualTo(LineState.CONNECTED);
        assertThat(GOOD.next(Transport.CONNECTED, PictureQuality.REDUCED, 5)
                        .watch()
                        .line())
                .isEqualTo(LineState.WEAK);
    }

    @Example
    void aLostLineIsRestartedAfterTwoSecondsThenOfferedAnewEverMoreSlowly() {
        assertThat(attempts(GOOD, Transport.DISCONNECTED, 200))
                .containsExactly(
                        "3 RESTART_ICE",
                        "13 NEW_GENERATION",
                        "33 NEW_GENERATION",
                        "73 NEW_GENERATION",
                        "133 NEW_GENERATION",
                        "193 NEW_GENERATION");
    }

    @Example
    void aLineThatReturnsByItselfIsLeftAlone() {
        LineWatch lost =
                GOOD.next(Transport.DISCONNECTED, PictureQuality.FULL, 1000).watch();
        assertThat(lost.line()).isEqualTo(LineState.LOST);
        assertThat(lost.next(Transport.CONNECTED, PictureQuality.FULL, 2000).watch())
                .isEqualTo(GOOD);
    }

    @Example
    void aDeskThatHasNotAnsweredYetIsNotOfferedAgain() {
        assertThat(attempts(LineWatch.begin(), Transport.CONNECTING, 300)).isEmpty();
    }

    @Example
    void aFirstConnectionThatFailsIsOfferedAnew() {
        assertThat(attempts(LineWatch.begin(), Transport.FAILED, 5)).containsExactly("3 NEW_GENERATION");
    }

    @Property
    void everyLineThatReturnsIsConnectedAgain(@ForAll List<Transport> transports) {
        LineWatch watch = LineWatch.begin();
        long now = 0;
        int attempts = 0;
        for (Transport transport : transports) {
            now += 1000;
            LineWatch.Step step = watch.next(transport, PictureQuality.FULL, now);
            watch = step.watch();
            attempts += step.attempt() == LineWatch.Attempt.NONE ? 0 : 1;
        }
        assertThat(attempts).isLessThanOrEqualTo(transports.size() / 2);
        assertThat(watch.next(Transport.CONNECTED, PictureQuality.FULL, now + 1)
                        .watch()
                        .line())
                .isEqualTo(LineState.CONNECTED);
    }

    @Example
    void aMinuteWithoutALineIsSaidToBeFailed() {
        LineWatch watch = GOOD.next(Transport.FAILED, PictureQuality.FULL, 1000).watch();
        assertThat(watch.next(Transport.FAILED, PictureQuality.FULL, 60_000)
                        .watch()
                        .line())
                .isEqualTo(LineState.LOST);
        assertThat(watch.next(Transport.FAILED, PictureQuality.FULL, 61_000)
                        .watch()
                        .line())
                .isEqualTo(LineState.FAILED);
    }
}
