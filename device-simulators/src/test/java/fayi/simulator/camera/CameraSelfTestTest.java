package fayi.simulator.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.Ability;
import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a technician learns of cameras, and what faults of a camera do to them. */
class CameraSelfTestTest {
    private final List<Step> told = new CopyOnWriteArrayList<>();
    private final TestGuide guide = new TestGuide() {
        @Override
        public void tell(Step step) {
            told.add(step);
        }

        @Override
        public Answer ask(Step question) {
            told.add(question);
            return Answer.YES;
        }
    };

    private Finding test(CameraAtWork work, String id) throws Exception {
        SelfTest test = work.device.selfTests().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        await().atMost(CameraAtWork.LONG).until(() -> work.device.status().state() == DeviceStatus.State.READY);
        return test.run(work.claim, guide);
    }

    @Test
    void aCameraThatSeesSomebodyPasses() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            Finding takes = test(work, "takes-picture");
            assertThat(takes.verdict()).isEqualTo(Finding.Verdict.PASSED);
            assertThat(takes.facts()).containsEntry("size", "320x240");
            assertThat(Double.parseDouble(takes.facts().getOrDefault("pictures a second", "0")))
                    .isBetween(10.0, 60.0);
            assertThat(test(work, "shows-person").verdict()).isEqualTo(Finding.Verdict.PASSED);
            assertThat(told).containsExactly(Step.LOOK_AT_PICTURE);
            assertThat(work.device.counters().units()).isGreaterThanOrEqualTo(40);
            assertThat(work.device.capabilities().ability("pictures-320x240")).isEqualTo(Ability.SUPPORTED);
        }
    }

    @Test
    void aCoveredLensAndAPictureThatNeverChangesAreTold() throws Exception {
        BufferedImage black = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        try (SimulatedCamera peer = SimulatedCamera.ofPicture(black, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            assertThat(test(work, "takes-picture").reason()).isEqualTo("picture-black");
            peer.show(DrawnFigure.at(0, 320, 240));
            peer.fault(CameraFault.SAME_PICTURE);
            assertThat(test(work, "takes-picture").reason()).isEqualTo("picture-frozen");
        }
    }

    @Test
    void aSheetUnderTheDocumentCameraIsFound() throws Exception {
        BufferedImage desk = PaperOnDesk.of(PaperOnDesk.demonstrationSheet(), 960, 540);
        try (SimulatedCamera peer = SimulatedCamera.ofPicture(desk, 15, 0);
                CameraAtWork work = CameraAtWork.of(CameraAtWork.device(
                        Camera.DOCUMENT_KIND, "mpjpeg", peer.uri().toString(), 960, 540, 15))) {
            Finding found = test(work, "finds-page");
            assertThat(found.verdict()).as("%s", found).isEqualTo(Finding.Verdict.PASSED);
            assertThat(found.facts()).containsEntry("form", "A4");
            assertThat(told).containsExactly(Step.LAY_SHEET);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "CORRUPT", "HANGS_UP"})
    void aCameraThatWentWrongShowsPicturesAgainWhenItIsWell(CameraFault fault) throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().isUsable());
            peer.fault(fault);
            try (var stream = work.open()) {
                // It shows what can be shown, or says that it cannot; it does not hang.
                await().atMost(Duration.ofSeconds(12)).until(() -> work.frames.get() > 3 || !work.lost.isEmpty());
            }
            peer.fault(CameraFault.NONE);
            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().isUsable());
            int before = work.frames.get();
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > before + 3);
            }
            assertThat(work.frames.get()).isGreaterThan(before + 3);
        }
    }

    @Test
    void aLooseContactIsSurvived() throws Exception {
        try (SimulatedCamera peer = SimulatedCamera.ofFigure(320, 240, 25, 0);
                CameraAtWork work = CameraAtWork.of(peer, 320, 240)) {
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 3);
                peer.flap(3, Duration.ofMillis(100));
                await().atMost(CameraAtWork.LONG).until(() -> !work.lost.isEmpty());
            }
            await().atMost(CameraAtWork.LONG).until(() -> work.device.status().state() == DeviceStatus.State.READY);
            int before = work.frames.get();
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > before);
            }
            assertThat(work.device.counters().losses()).isPositive();
        }
    }
}
