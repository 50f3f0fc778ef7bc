package fayi.simulator.camera;

import static org.awaitility.Awaitility.await;

import fayi.device.camera.Camera;
import java.time.Duration;

/** A station of its own process that shows pictures until it is killed. */
final class StationWithCamera {
    private StationWithCamera() {}

    public static void main(String[] source) throws Exception {
        CameraAtWork work = CameraAtWork.of(CameraAtWork.device(Camera.KIND, "lavfi", source[0], 160, 120, 25));
        try (var stream = work.open()) {
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 0);
            System.out.println("pictures");
            await().atMost(Duration.ofMinutes(5)).until(() -> !work.lost.isEmpty());
        }
    }
}
