package fayi.simulator.station;

import fayi.simulator.camera.HeldCode;
import fayi.simulator.camera.SimulatedCamera;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The station's camera that reads codes, and what is held before it. */
final class StationCodeCamera implements AutoCloseable {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int RATE = 10;

    private final SimulatedCamera camera;
    private volatile @Nullable String held;

    StationCodeCamera() throws IOException {
        camera = SimulatedCamera.ofPicture(HeldCode.none(WIDTH, HEIGHT), RATE, 0);
    }

    SimulatedCamera camera() {
        return camera;
    }

    void hold(String text) {
        camera.show(HeldCode.of(text, WIDTH, HEIGHT));
        held = text;
    }

    void takeAway() {
        camera.show(HeldCode.none(WIDTH, HEIGHT));
        held = null;
    }

    DevicesYaml addTo(DevicesYaml devices) {
        return devices.with(
                "code-scanner", "camera", "format", "mpjpeg", "input", camera.uri(), "width", WIDTH, "height", HEIGHT);
    }

    CodeCameraState state(boolean inUse) {
        return new CodeCameraState(CameraConditions.of(camera), held, inUse);
    }

    @Override
    public void close() {
        camera.close();
    }
}
