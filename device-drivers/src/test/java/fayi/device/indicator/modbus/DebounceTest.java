package fayi.device.indicator.modbus;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.device.indicator.Light;
import fayi.device.indicator.Light.Colour;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebounceTest {
    private static final long MS = 1_000_000;

    private final Debounce contact = new Debounce(Duration.ofMillis(300));

    @Test
    void theFirstLookIsNews() {
        assertThat(contact.isNews(false, 0)).isTrue();
        assertThat(contact.isNews(false, 150 * MS)).isFalse();
    }

    @Test
    void aContactThatBouncesIsNewsWhenItHasHeldOnly() {
        contact.isNews(false, 0);
        assertThat(contact.isNews(true, 150 * MS)).isFalse();
        assertThat(contact.isNews(false, 300 * MS)).isFalse();
        assertThat(contact.isNews(true, 450 * MS)).isFalse();
        assertThat(contact.isNews(true, 600 * MS)).isFalse();
        assertThat(contact.isNews(true, 750 * MS)).isTrue();
        assertThat(contact.isNews(true, 900 * MS)).isFalse();
    }

    @Test
    void aBlinkingLampIsDarkHalfTheTime() {
        Light blinking = new Light(Colour.RED, true);
        assertThat(LampPattern.of(blinking, 400 * MS)).isEqualTo(Colour.RED);
        assertThat(LampPattern.of(blinking, 600 * MS)).isEqualTo(Colour.NONE);
        assertThat(LampPattern.of(Light.steady(Colour.RED), 600 * MS)).isEqualTo(Colour.RED);
        assertThat(LampPattern.inTurn(List.of(Colour.GREEN, Colour.RED), 1500 * MS))
                .isEqualTo(Colour.RED);
        assertThat(LampPattern.inTurn(List.of(Colour.GREEN, Colour.RED), 2500 * MS))
                .isEqualTo(Colour.GREEN);
    }
}
