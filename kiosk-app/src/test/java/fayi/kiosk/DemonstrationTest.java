package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    @Test
    void aDemonstrationShowsInventedPeopleThatAreNamedSoAndAStationInTheFieldNobody() {
        Path seeds = Path.of("..", "seeds", "demonstration");
        assertThat(new Demonstration(Optional.of(seeds)).content().directory().entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.name()).startsWith("演示"));
        assertThat(new Demonstration(Optional.empty()).content().directory().entries())
                .isEmpty();
    }
}
