package fayi.simulator.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pictures that come, and cameras that go. */
@Timeout(60)
class CameraStreamTest {
    @Test
    void picturesComeInTheSizeThatWasAskedForAndMoreThanFifteenASecond() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(1280, 720, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 1280, 720);
                var stream = work.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 0);
            int before = work.frames.get();
            long start = System.nanoTime();
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() >= before + 60);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertThat(60 / seconds).isGreaterThan(15);
            Frame frame = Objects.requireNonNull(work.last.get());
            assertThat(frame.width()).isEqualTo(1280);
            assertThat(frame.height()).isEqualTo(720);
            assertThat(frame.bgr()).hasSize(1280 * 720 * 3);
            assertThat(System.nanoTime() - frame.nanos())
                    .isLessThan(Duration.ofSeconds(2).toNanos());
        }
    }

    @Test
    void coloursAndSidesAreRightAndAnotherShapeIsCutNotStretched() throws Exception {
        BufferedImage halves = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = halves.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 320, 480);
        pen.setColor(Color.BLUE);
        pen.fillRect(320, 0, 320, 480);
        pen.dispose();
        try (SimulatedCamera peer = SimulatedCamera.ofPicture(halves, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 640, 360);
                var stream = work.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 2);
            Frame frame = Objects.requireNonNull(work.last.get());
            assertThat(CameraAtWork.colour(frame, 40, 20) >> 16).isGreaterThan(0xE0);
            assertThat(CameraAtWork.colour(frame, 600, 340) & 0xFF).isGreaterThan(0xE0);
            peer.show(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB));
            await().atMost(CameraAtWork.LONG)
                    .until(() -> CameraAtWork.colour(Objects.requireNonNull(work.last.get()), 40, 20) < 0x202020);
        }
    }

    @Test
    void aCameraPulledOutIsLostAndTheNextOpeningAfterPluggingInShowsPictures() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 5);
                peer.unplug();
                await().atMost(Duration.ofSeconds(3)).until(() -> !work.lost.isEmpty());
            }
            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().state() == DeviceStatus.State.OFFLINE);
            assertThatThrownBy(work::open).isInstanceOf(DeviceException.Offline.class);
            assertThat(work.lost).singleElement().isInstanceOf(DeviceException.Offline.class);
            peer.plug();
            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().state() == DeviceStatus.State.READY);
            int before = work.frames.get();
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > before);
            }
        }
    }

    @Test
    void aPictureThatStandsStillIsLost() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240);
                var stream = work.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 5);
            peer.freeze();
            long start = System.nanoTime();
            await().atMost(CameraAtWork.LONG).until(() -> !work.lost.isEmpty());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
            assertThat(((DeviceException.Offline) work.lost.get(0)).reason()).isEqualTo("no-picture");
        }
    }

    @Test
    void aFrozenCameraSaysSoUntilAFreshPictureCameAndThenIsReadyByItself() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 5);
                peer.freeze();
                await().atMost(CameraAtWork.LONG).until(() -> !work.lost.isEmpty());
            }
            await().until(() -> work.device.status().reason().equals("no-picture"));
            await().during(Duration.ofSeconds(1))
                    .until(() -> work.device.status().reason().equals("no-picture"));
            assertThatThrownBy(work::open)
                    .isInstanceOfSatisfying(
                            DeviceException.Offline.class,
                            offline -> assertThat(offline.reason()).isEqualTo("no-picture"));
            int before = work.frames.get();

            peer.unfreeze();

            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().state() == DeviceStatus.State.READY);
            assertThat(work.frames.get()).as("shown to nobody").isEqualTo(before);
            await().atMost(CameraAtWork.LONG).until(() -> CameraAtWork.ffmpegs() == 0);
        }
    }

    @Test
    void theEndOfTheClaimEndsThePictures() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            work.open();
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 5);
            work.claim.close();
            await().atMost(CameraAtWork.LONG).until(() -> !work.lost.isEmpty() && CameraAtWork.ffmpegs() == 0);
            assertThat(work.lost).singleElement().isInstanceOf(DeviceException.ClaimEnded.class);
            assertThatThrownBy(work::open).isInstanceOf(DeviceException.ClaimEnded.class);
        }
    }

    @Test
    void thePicturesOfOneCameraAreGivenToOneListenerAtATime() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240);
                var stream = work.open()) {
            assertThatThrownBy(work::open).isInstanceOf(DeviceException.Refused.class);
        }
    }

    @Test
    void twoCamerasShowTheirPicturesAtOnce() throws Exception {
        BufferedImage desk = PaperOnDesk.of(PaperOnDesk.demonstrationSheet(), 640, 480);
        try (SimulatedCamera person = SimulatedCamera.ofFigure(640, 480, 25, 0);
                SimulatedCamera document = SimulatedCamera.ofPicture(desk, 15, 0);
                CameraAtWork one = CameraAtWork.of(person, 640, 480);
                CameraAtWork other = CameraAtWork.of(CameraAtWork.device(
                        Camera.DOCUMENT_KIND, "mpjpeg", document.uri().toString(), 640, 480, 15));
                var ones = one.open();
                var others = other.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> one.frames.get() > 20 && other.frames.get() > 20);
        }
    }

    @Test
    void aTestPictureNeedsNoCamera() throws Exception {
        try (CameraAtWork work =
                        CameraAtWork.of(CameraAtWork.device(Camera.KIND, "lavfi", "testsrc2=s=320x240", 320, 240, 25));
                var stream = work.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 5);
        }
    }

    @Test
    void aCameraThatIsNotThereIsOffline() throws Exception {
        try (Camera device = CameraAtWork.device(Camera.KIND, "v4l2", "/dev/video97", 320, 240, 25)) {
            await().atMost(CameraAtWork.LONG).until(() -> device.status().state() == DeviceStatus.State.OFFLINE);
            assertThat(device.status().reason()).isEqualTo("not-connected");
        }
    }
}
