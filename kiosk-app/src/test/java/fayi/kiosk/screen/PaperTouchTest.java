package fayi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.kiosk.visit.Preferences;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A finger that looks at a paper in the station's window. */
class PaperTouchTest {
    private static final String PAGE = "still-picture";

    @Test
    void aPageBecomesAsWideAsTheScreenAndWholeAgain() {
        try (TouchedStation station = new TouchedStation(
                Objects.requireNonNull(SampleVisits.all(Preferences.DEFAULT).get("showing-form")),
                new TypedLetters())) {
            await().until(() -> TouchedStation.height(PAGE) > 0);
            double whole = TouchedStation.height(PAGE);

            station.touch("page-size");

            await().until(() -> TouchedStation.height(PAGE) > 1.4 * whole);
            station.touch("scroll-down");
            assertThat(TouchedStation.words("page-size")).contains("看整页");
            station.touch("page-size");
            await().until(() -> TouchedStation.height(PAGE) == whole);
        }
    }
}
