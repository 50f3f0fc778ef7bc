package fayi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeCascadeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    private final CodeCascade cascade = new CodeCascade();

    private String read(GrayPicture picture) {
        return cascade.read(picture, PATIENCE).orElse("");
    }

    private static GrayPicture draw(String text) {
        return DrawnCode.of(text).picture(WIDTH, HEIGHT, 4.2, 0.3, 220, 30);
    }

    @Test
    void aTurnedCodeIsReadWhateverItsCharacters() {
        assertThat(read(draw("FAYI:Q2W3E4R5"))).isEqualTo("FAYI:Q2W3E4R5");
        assertThat(read(draw("法律援助申请 编号 2026-0042"))).isEqualTo("法律援助申请 编号 2026-0042");
    }

    @Test
    void aLongCodeIsRead() {
        String text = "A1".repeat(170);
        assertThat(read(DrawnCode.of(text, ErrorCorrectionLevel.L, Map.of()).picture(WIDTH, HEIGHT, 4, 0.05, 220, 30)))
                .isEqualTo(text);
    }

    @Test
    void modulesOfTwoPixelsAreEnough() {
        assertThat(read(DrawnCode.of("FAYI:TINY-7").picture(WIDTH, HEIGHT, 2.1, 0.02, 220, 30)))
                .isEqualTo("FAYI:TINY-7");
    }

    @Test
    void lightOnDarkIsReadAsWell() {
        assertThat(read(DrawnCode.of("FAYI:LIGHT").picture(WIDTH, HEIGHT, 4, 0.2, 20, 230)))
                .isEqualTo("FAYI:LIGHT");
    }

    @Test
    void inTheDarkFiveStepsOfBrightnessAreEnough() {
        assertThat(read(DrawnCode.of("FAYI:NIGHT").picture(WIDTH, HEIGHT, 5, 0.1, 13, 8)))
                .isEqualTo("FAYI:NIGHT");
    }

    @Test
    void aBlurAsWideAsAModuleIsTakenOut() {
        assertThat(read(blurred(draw("FAYI:FOGGY-GLASS"), 4))).isEqualTo("FAYI:FOGGY-GLASS");
    }

    @Test
    void aReflectionOverOneMarkDoesNotHideTheCode() {
        DrawnCode code = DrawnCode.of("FAYI:LAMP", ErrorCorrectionLevel.Q, Map.of());
        GrayPicture picture = code.picture(WIDTH, HEIGHT, 7, 0, 220, 30);
        byte[] gray = picture.copy();
        double half = code.modules() * 7 / 2.0;
        for (int i = 0; i < gray.length; i++) {
            double x = i % WIDTH - (WIDTH / 2.0 + half - 10);
            double y = i / WIDTH - (HEIGHT / 2.0 - half + 10);
            if (Math.hypot(x, y) < 28) {
                gray[i] = (byte) 255;
            }
        }
        assertThat(read(new GrayPicture(WIDTH, HEIGHT, gray))).isEqualTo("FAYI:LAMP");
    }

    @Test
    void whereThereIsNoCodeNothingIsRead() {
        byte[] gray = new byte[WIDTH * HEIGHT];
        assertThat(read(new GrayPicture(WIDTH, HEIGHT, gray))).isEmpty();
        new Random(5).nextBytes(gray);
        assertThat(read(new GrayPicture(WIDTH, HEIGHT, gray))).isEmpty();
        for (int i = 0; i < gray.length; i++) {
            gray[i] = (byte) ((i % WIDTH / 7 + i / WIDTH / 7) % 2 * 255);
        }
        assertThat(read(new GrayPicture(WIDTH, HEIGHT, gray))).isEmpty();
    }

    @Test
    void picturesOfNoSizeToSpeakOfAreNoTrouble() {
        for (int size = 1; size < 30; size++) {
            assertThat(read(new GrayPicture(size, 1, new byte[size]))).isEmpty();
            assertThat(read(new GrayPicture(size, size, new byte[size * size]))).isEmpty();
        }
    }

    @Test
    void whenTheTimeIsOverNothingMoreIsTried() {
        assertThat(cascade.read(draw("FAYI:LATE"), Duration.ofNanos(-1))).isEmpty();
    }

    @Test
    void bytesThatAreNoPictureOfThatSizeAreRefused() {
        assertThatThrownBy(() -> new GrayPicture(2, 2, new byte[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2x2");
    }

    private static GrayPicture blurred(GrayPicture picture, int side) {
        byte[] gray = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < gray.length; i++) {
            int sum = 0;
            for (int j = 0; j < side * side; j++) {
                sum += picture.at(i % WIDTH + j % side, i / WIDTH + j / side);
            }
            gray[i] = (byte) (sum / (side * side));
        }
        return new GrayPicture(WIDTH, HEIGHT, gray);
    }
}
