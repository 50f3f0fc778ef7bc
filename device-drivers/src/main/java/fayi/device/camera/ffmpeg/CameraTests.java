package fayi.device.camera.ffmpeg;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.FrameSlot;
import fayi.device.document.DocumentPage;
import fayi.device.document.DocumentScanner;
import fayi.device.document.PageOutline;
import fayi.device.document.PageWatch;
import fayi.device.selftest.Finding;
import fayi.device.selftest.SelfTest;
import fayi.device.selftest.Step;
import fayi.device.selftest.TestGuide;
import fayi.device.selftest.TestLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be tested of a camera where it stands. No picture outlives a test. */
final class CameraTests {
    private static final Duration FOR_A_SHEET = Duration.ofSeconds(30);

    private final Camera camera;

    CameraTests(Camera camera) {
        this.camera = camera;
    }

    List<SelfTest> all() {
        SelfTest takes = new SelfTest("takes-picture", TestLevel.EXTERNAL, (claim, guide) -> takesPicture(claim));
        return camera.kind().equals(Camera.DOCUMENT_KIND)
                ? List.of(takes, new SelfTest("finds-page", TestLevel.INTERACTIVE, this::findsPage))
                : List.of(takes, new SelfTest("shows-person", TestLevel.INTERACTIVE, this::showsPerson));
    }

    private Finding takesPicture(Claim claim) throws DeviceException, InterruptedException {
        PictureSample sample = new PictureSample();
        try (Camera.CameraStream stream = camera.open(claim, sample)) {
            return sample.await();
        }
    }

    private Finding showsPerson(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        Finding seen = takesPicture(claim);
        return seen.verdict() == Finding.Verdict.PASSED
                ? Finding.of(
                        guide.ask(Step.LOOK_AT_PICTURE),
                        "picture-bad",
                        "Clean the lens, turn the camera, check the light.")
                : seen;
    }

    private Finding findsPage(Claim claim, TestGuide guide) throws DeviceException, InterruptedException {
        DocumentScanner scanner = new DocumentScanner();
        PageWatch watch = new PageWatch();
        FrameSlot slot = new FrameSlot();
        guide.tell(Step.LAY_SHEET);
        long begin = System.nanoTime();
        try (Camera.CameraStream stream = camera.open(claim, slot)) {
            while (System.nanoTime() - begin < FOR_A_SHEET.toNanos()) {
                Frame frame = slot.take();
                Optional<PageOutline> outline = scanner.find(frame);
                if (watch.sees(outline)) {
                    return found(scanner, frame, outline.orElseThrow());
                }
                slot.destroy(frame);
            }
        } finally {
            slot.clear();
        }
        return Finding.failed(
                "no-sheet",
                "Lay a white A4 sheet flat on the dark mat so that all four edges are seen; check the light.");
    }

    private static Finding found(DocumentScanner scanner, Frame frame, PageOutline outline) {
        long begin = System.nanoTime();
        DocumentPage page = scanner.page(frame, outline);
        try {
            return Finding.passed(Map.of(
                    "form", page.form().name(),
                    "page", page.width() + "x" + page.height(),
                    "page bytes", String.valueOf(page.jpeg().length),
                    "page time", (System.nanoTime() - begin) / 1_000_000 + " ms",
                    "dots an inch seen", String.valueOf(Math.round(outline.longestSide() / 297 * 25.4))));
        } finally {
            page.destroy();
            Arrays.fill(frame.bgr(), (byte) 0);
        }
    }
}
