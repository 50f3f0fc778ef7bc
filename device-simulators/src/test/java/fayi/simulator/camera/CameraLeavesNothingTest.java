package fayi.simulator.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.device.camera.Camera;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No child, thread or descriptor stays when pictures are no longer wanted. */
@Timeout(90)
class CameraLeavesNothingTest {
    private static final String SOURCE = "testsrc2=s=160x120";

    @Test
    void twentyOpeningsLeaveNoChildThreadOrDescriptor() throws Exception {
        try (CameraAtWork work = CameraAtWork.of(CameraAtWork.device(Camera.KIND, "lavfi", SOURCE, 160, 120, 25))) {
            openAndClose(work, 2);
            await().atMost(CameraAtWork.LONG).until(() -> threads() == 0);
            long descriptors = descriptors();
            openAndClose(work, 20);
            await().atMost(CameraAtWork.LONG).until(() -> threads() == 0 && CameraAtWork.ffmpegs() == 0);
            await().atMost(CameraAtWork.LONG).until(() -> descriptors() <= descriptors + 1);
            assertThat(work.lost).isEmpty();
            assertThat(zombies()).isZero();
        }
    }

    @Test
    void noPictureComesAfterClosing() throws Exception {
        try (CameraAtWork work = CameraAtWork.of(CameraAtWork.device(Camera.KIND, "lavfi", SOURCE, 160, 120, 25))) {
            var stream = work.open();
            await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > 3);
            stream.close();
            int after = work.frames.get();
            assertThat(CameraAtWork.ffmpegs()).isZero();
            await().atMost(CameraAtWork.LONG).until(() -> threads() == 0);
            assertThat(work.frames.get()).isEqualTo(after);
        }
    }

    @Test
    void ffmpegEndsWithAStationThatIsKilled() throws Exception {
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StationWithCamera.class.getName(),
                        SOURCE)
                .redirectError(new File("/dev/null"))
                .start();
        try {
            assertThat(station.inputReader().lines().anyMatch("pictures"::equals))
                    .isTrue();
            ProcessHandle ffmpeg = station.descendants().findFirst().orElseThrow();
            station.destroyForcibly().waitFor();
            await().atMost(CameraAtWork.LONG).until(() -> !ffmpeg.isAlive());
        } finally {
            station.destroyForcibly();
        }
    }

    private static void openAndClose(CameraAtWork work, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            int before = work.frames.get();
            try (var stream = work.open()) {
                await().atMost(CameraAtWork.LONG).until(() -> work.frames.get() > before);
            }
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("device-camera-frames"))
                .count();
    }

    private static long descriptors() {
        return Objects.requireNonNull(new File("/proc/self/fd").list()).length;
    }

    private static long zombies() throws Exception {
        String ours = " Z " + ProcessHandle.current().pid() + " ";
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return all.map(process -> process.resolve("stat"))
                    .filter(stat -> {
                        try {
                            return Files.isReadable(stat)
                                    && Files.readString(stat).contains(ours);
                        } catch (IOException gone) {
                            return false;
                        }
                    })
                    .count();
        }
    }
}
