package fayi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.kiosk.flow.Effect;
import fayi.kiosk.flow.Touch;
import org.junit.jupiter.api.Test;

class SoundTest {
    @Test
    void whatIsDoneIsHeardUnlessThePersonHasTurnedTheSoundOff() {
        assertThat(new Walk().toSubmitting().kept().all(Effect.Play.class)).isNotEmpty();
        assertThat(new Walk()
                        .toSubmitting()
                        .touch(new Touch.NextSound(), new Touch.NextSound())
                        .kept()
                        .all(Effect.Play.class))
                .isEmpty();
    }
}
