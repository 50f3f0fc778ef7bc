package fayi.device.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageWatchTest {
    private final PageWatch watch = new PageWatch(3, 0.01);

    private static Optional<PageOutline> at(double x) {
        return Optional.of(PageOutline.of(
                List.of(new Corner(x, 0), new Corner(x + 210, 0), new Corner(x + 210, 297), new Corner(x, 297))));
    }

    @Test
    void aSheetThatLiesStillIsOffered() {
        assertThat(watch.sees(at(10))).isFalse();
        assertThat(watch.sees(at(11))).isFalse();
        assertThat(watch.sees(at(10.5))).isTrue();
        assertThat(watch.sees(at(10))).isTrue();
    }

    @Test
    void aSheetThatIsMovedIsNotOfferedUntilItLiesStillAgain() {
        watch.sees(at(10));
        watch.sees(at(10));
        assertThat(watch.sees(at(40))).isFalse();
        assertThat(watch.sees(at(40))).isFalse();
        assertThat(watch.sees(at(40))).isTrue();
    }

    @Test
    void aSheetThatCreepsIsNotStill() {
        for (int picture = 0; picture < 20; picture++) {
            assertThat(watch.sees(at(picture * 2))).as("picture %d", picture).isFalse();
        }
    }

    @Test
    void aSheetThatIsTakenAwayIsForgotten() {
        watch.sees(at(10));
        watch.sees(at(10));
        watch.sees(Optional.empty());
        assertThat(watch.sees(at(10))).isFalse();
    }
}
