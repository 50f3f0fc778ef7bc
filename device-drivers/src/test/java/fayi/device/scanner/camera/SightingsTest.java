package fayi.device.scanner.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Sightings sightings = new Sightings();

    @Test
    void aCodeThatStaysInThePictureIsNewOnce() {
        assertThat(sightings.isNew("a", 0)).isTrue();
        for (int i = 1; i < 10; i++) {
            assertThat(sightings.isNew("a", i * SECOND)).isFalse();
        }
    }

    @Test
    void aCodeThatWasAwayForAMomentIsNewAgain() {
        assertThat(sightings.isNew("a", 0)).isTrue();
        assertThat(sightings.isNew("a", 2 * SECOND)).isTrue();
    }

    @Test
    void twoCodesThatAreReadByTurnsAreNewOnceEach() {
        assertThat(sightings.isNew("a", 0)).isTrue();
        assertThat(sightings.isNew("b", SECOND / 2)).isTrue();
        assertThat(sightings.isNew("a", SECOND)).isFalse();
        assertThat(sightings.isNew("b", 3 * SECOND / 2)).isFalse();
    }
}
