package fayi.device.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhotoDecoderTest {
    @Test
    void withoutAMakersDecoderNoPhotoIsDecodable() {
        assertThat(PhotoDecoder.installed()).isSameAs(PhotoDecoder.NONE);
        assertThat(PhotoDecoder.installed().decode(new byte[1024])).isEmpty();
    }

    @Test
    void aPictureHasAsManyPixelsAsItSaysAndNoneInItsText() {
        assertThat(new PhotoDecoder.Picture(102, 126, new int[102 * 126])).hasToString("Picture[102x126]");
        assertThatThrownBy(() -> new PhotoDecoder.Picture(102, 126, new int[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
