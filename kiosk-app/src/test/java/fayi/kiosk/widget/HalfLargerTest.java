package fayi.kiosk.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HalfLargerTest {
    @Test
    void betweenTwoPixelsLiesTheirMean() {
        int[] grown = new int[9];
        HalfLarger.grow(new int[] {0xFF000000, 0xFF204060, 0xFF808080, 0xFFA0C0E0}, 2, 2, grown);
        assertThat(grown)
                .containsExactly(
                        0xFF000000,
                        0xFF102030,
                        0xFF204060,
                        0xFF404040,
                        0xFF506070,
                        0xFF6080A0,
                        0xFF808080,
                        0xFF90A0B0,
                        0xFFA0C0E0);
    }

    @Test
    void everyPixelOfALargePictureIsWritten() {
        int[] source = new int[640 * 480];
        Arrays.fill(source, 0xFF123456);
        int[] grown = new int[960 * 720];
        HalfLarger.grow(source, 640, 480, grown);
        assertThat(grown).containsOnly(0xFF123456);
    }

    @Test
    void aPictureOfOddSizeIsNotTaken() {
        assertThat(HalfLarger.takes(640, 480)).isTrue();
        assertThat(HalfLarger.takes(641, 480)).isFalse();
        assertThat(HalfLarger.takes(640, 481)).isFalse();
    }
}
