package fayi.simulator.camera;

import fayi.device.Claim;
import fayi.device.DeviceException;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.ffmpeg.FfmpegDriver;
import fayi.device.driver.DriverSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A camera's driver and all that it told. */
final class CameraAtWork implements AutoCloseable, Camera.FrameListener {
    static final Duration LONG = Duration.ofSeconds(20);
    final Camera device;
    final Claim claim;
    final AtomicInteger frames = new AtomicInteger();
    final AtomicReference<@Nullable Frame> last = new AtomicReference<>();
    final List<DeviceException> lost = new CopyOnWriteArrayList<>();

    private CameraAtWork(Camera device) throws Exception {
        this.device = device;
        this.claim = device.claim("visit-1", Duration.ofMinutes(5));
    }

    static CameraAtWork of(SimulatedCamera peer, int width, int height) throws Exception {
        return new CameraAtWork(device(Camera.KIND, "mpjpeg", peer.uri().toString(), width, height, 25));
    }

    static CameraAtWork of(Camera device) throws Exception {
        return new CameraAtWork(device);
    }

    static Camera device(String kind, String format, String input, int width, int height, int rate) throws Exception {
        Map<String, String> values =
                Map.of("format", format, "input", input, "width", "" + width, "height", "" + height, "rate", "" + rate);
        return (Camera) new FfmpegDriver()
                .open(new DriverSettings(kind, "ffmpeg", values, "station.yaml:9"), Clock.systemDefaultZone());
    }

    static long ffmpegs() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("ffmpeg"))
                .count();
    }

    Camera.CameraStream open() throws Exception {
        return device.open(claim, this);
    }

    /** The colour at a place, as 0xRRGGBB. */
    static int colour(Frame frame, int x, int y) {
        int at = (y * frame.width() + x) * 3;
        byte[] bgr = frame.bgr();
        return (bgr[at + 2] & 0xFF) << 16 | (bgr[at + 1] & 0xFF) << 8 | bgr[at] & 0xFF;
    }

    @Override
    public void frame(Frame frame) {
        last.set(frame);
        frames.incrementAndGet();
    }

    @Override
    public void lost(DeviceException reason) {
        lost.add(reason);
    }

    @Override
    public void close() {
        device.close();
    }
}
