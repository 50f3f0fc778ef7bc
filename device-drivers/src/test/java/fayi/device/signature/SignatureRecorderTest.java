package fayi.device.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureRecorderTest {
    private final SignatureRecorder recorder = new SignatureRecorder(10_000, 4_000);

    private void touch(int x, int y, double pressure, long millis) {
        recorder.accept(new PenSample(x, y, pressure, true, millis * 1_000_000));
    }

    private void lift(long millis) {
        recorder.accept(new PenSample(0, 0, 0, false, millis * 1_000_000));
    }

    @Test
    void strokesHavePlacePressureAndTimeFromTheFirstTouch() {
        touch(100, 200, 0.25, 5000);
        touch(1100, 200, 0.5, 5010);
        lift(5020);
        touch(300, 900, 1, 5400);
        Signature signature = recorder.take();
        assertThat(signature.strokes()).hasSize(2);
        assertThat(signature.strokes().get(0).x()).containsExactly(100, 1100);
        assertThat(signature.strokes().get(0).pressure()).containsExactly(0.25f, 0.5f);
        assertThat(signature.strokes().get(1).millis()).containsExactly(400);
        assertThat(signature.isWritten()).isTrue();
    }

    @Test
    void aTapIsNoSignature() {
        touch(100, 200, 1, 0);
        lift(10);
        assertThat(recorder.take().isWritten()).isFalse();
    }

    @Test
    void whatLiesBesideTheAreaIsTakenAtItsEdge() {
        touch(-50, 9_000, 3, 0);
        Stroke stroke = recorder.take().strokes().get(0);
        assertThat(stroke.x()[0]).isZero();
        assertThat(stroke.y()[0]).isEqualTo(4_000);
        assertThat(stroke.pressure()[0]).isEqualTo(1);
    }

    @Test
    void memoryIsBoundedHoweverLongSomebodyWrites() {
        for (int point = 0; point < 3 * SignatureRecorder.MOST_POINTS; point++) {
            touch(point % 9000, point % 3000, 0.5, point);
            if (point % 50 == 49) {
                lift(point);
            }
        }
        int points = recorder.take().strokes().stream().mapToInt(Stroke::size).sum();
        assertThat(points).isLessThanOrEqualTo(SignatureRecorder.MOST_POINTS);
    }

    @Test
    void nothingOfItIsInItsTextAndNothingAfterItsEnd() {
        touch(4321, 1234, 0.5, 0);
        touch(4322, 1234, 0.5, 8);
        Signature signature = recorder.take();
        assertThat(signature.toString() + signature.strokes())
                .doesNotContain("4321")
                .doesNotContain("1234");
        signature.destroy();
        assertThat(signature.strokes().get(0).x()).containsOnly(0);
        assertThat(signature.strokes().get(0).pressure()).containsOnly(0f);
    }
}
