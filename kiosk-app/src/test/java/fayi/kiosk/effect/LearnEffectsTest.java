package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Outcome;
import fayi.kiosk.learn.LearnEffect;
import fayi.kiosk.learn.LearnOutcome;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning needs no hub and no device. */
class LearnEffectsTest {
    @TempDir
    Path data;

    @Test
    void whatCanBeLearnedIsOpenedWithoutANetwork() throws Exception {
        URI nowhere = URI.create("http://127.0.0.1:9");
        try (StationUnderTest station = new StationUnderTest(nowhere, data, new StationUnderTest.Wishes())) {
            Outcome.Learn opened =
                    station.run(new Effect.Learn(station.next(), new LearnEffect.Open()), Outcome.Learn.class);
            assertThat(((LearnOutcome.Opened) opened.outcome()).learning())
                    .isEqualTo(StationUnderTest.CONTENT.learning());
            assertThat(opened.toString()).doesNotContain("故事");
        }
    }
}
