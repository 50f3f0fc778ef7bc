package fayi.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PackPicturesTest {
    private static byte[] png(int width, int height, int type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aWidePictureIsMadeAsWideAsTheScreenShowsIt() throws IOException {
        BufferedImage shown = PackPictures.decode(png(1920, 1080, BufferedImage.TYPE_INT_RGB));
        assertThat(shown.getWidth()).isEqualTo(960);
        assertThat(shown.getHeight()).isEqualTo(540);
    }

    @Test
    void whatIsSeeThroughLiesOnPaper() throws IOException {
        BufferedImage shown = PackPictures.decode(png(10, 10, BufferedImage.TYPE_INT_ARGB));
        assertThat(shown.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] large = png(6000, 3000, BufferedImage.TYPE_BYTE_BINARY);
        assertThatThrownBy(() -> PackPictures.decode(large))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too large");
    }

    @Test
    void whatIsNoPictureIsToldSo() {
        assertThatThrownBy(() -> PackPictures.decode("text".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no picture");
    }
}
