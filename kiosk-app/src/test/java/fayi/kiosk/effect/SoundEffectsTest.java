package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fayi.kiosk.flow.Effect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundEffectsTest {
    @ParameterizedTest
    @EnumSource
    void aToneIsSoftBeginsAndEndsInSilenceAndIsShort(Effect.Tone tone) {
        ShortBuffer samples = ByteBuffer.wrap(SoundEffects.samples(tone))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int loudest = 0;
        while (samples.hasRemaining()) {
            loudest = Math.max(loudest, Math.abs(samples.get()));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 10, Short.MAX_VALUE / 3);
        assertThat(samples.get(0)).isZero();
        assertThat(Math.abs(samples.get(samples.limit() - 1))).isLessThan((short) 100);
        assertThat(samples.limit()).isLessThan(22_050);
    }

    @ParameterizedTest
    @EnumSource
    void playingEndsWithAndWithoutASoundDevice(Effect.Tone tone) {
        assertTimeout(Duration.ofSeconds(10), () -> new SoundEffects().play(tone));
    }
}
