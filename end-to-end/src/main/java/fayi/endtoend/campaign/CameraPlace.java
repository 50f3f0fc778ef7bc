package fayi.endtoend.campaign;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.DeviceStatus;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.camera.ffmpeg.FfmpegDriver;
import fayi.device.driver.DriverSettings;
import fayi.simulator.camera.SimulatedCamera;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The camera that ffmpeg reads: its work is to deliver three pictures of the right size. */
final class CameraPlace implements Place {
    private static final int PICTURES = 3;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private final SimulatedCamera peer;
    private final Camera camera;

    private CameraPlace(Path directory) throws Exception {
        peer = SimulatedCamera.ofFigure(WIDTH, HEIGHT, 15, 0);
        camera = (Camera) new FfmpegDriver()
                .open(
                        new DriverSettings(
                                Camera.KIND,
                                "ffmpeg",
                                Map.of(
                                        "format", "mpjpeg",
                                        "input", peer.uri().toString(),
                                        "width", String.valueOf(WIDTH),
                                        "height", String.valueOf(HEIGHT)),
                                "campaign in " + directory),
                        Clock.systemDefaultZone());
    }

    static CampaignDevice inCampaign() {
        return new CampaignDevice(
                "camera/ffmpeg",
                List.of(
                        FaultKind.passing("unplugged-and-plugged"),
                        FaultKind.passing("frozen"),
                        FaultKind.passing("flap"),
                        FaultKind.standing("unplugged"),
                        FaultKind.standing("stands-still")),
                CameraPlace::new);
    }

    @Override
    public Device device() {
        return camera;
    }

    @Override
    public void work(Duration patience) throws DeviceException, InterruptedException {
        Pictures pictures = new Pictures();
        long deadline = System.nanoTime() + patience.toNanos();
        try (Claim claim = camera.claim("campaign", patience.plusSeconds(5));
                Camera.CameraStream stream = camera.open(claim, pictures)) {
            for (int count = 0; count < PICTURES; count++) {
                Object told = pictures.told.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (told instanceof DeviceException lost) {
                    throw lost;
                }
                if (!(told instanceof Frame frame)) {
                    throw new DeviceException.TimedOut(Camera.KIND, "no picture came");
                }
                if (frame.width() != WIDTH || frame.height() != HEIGHT) {
                    throw new WrongResultException("a picture has another size");
                }
            }
        }
    }

    private static final class Pictures implements Camera.FrameListener {
        private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

        @Override
        public void frame(Frame frame) {
            told.add(frame);
        }

        @Override
        public void lost(DeviceException reason) {
            told.add(reason);
        }
    }

    @Override
    public void begin(FaultKind fault, RandomGenerator dice) {
        switch (fault.id()) {
            case "unplugged-and-plugged", "unplugged" -> peer.unplug();
            case "frozen", "stands-still" -> peer.freeze();
            case "flap" -> {
                for (int times = 1 + dice.nextInt(5); times > 0; times--) {
                    peer.unplug();
                    peer.plug();
                }
            }
            default -> throw new IllegalArgumentException(fault.id());
        }
    }

    @Override
    public void end(FaultKind fault) {
        peer.plug();
        peer.unfreeze();
    }

    @Override
    public boolean help(DeviceStatus status) {
        if (status.reason().equals("not-connected") || status.reason().equals("picture-ended")) {
            peer.plug();
        } else if (status.reason().equals("no-picture")) {
            peer.unfreeze();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void close() {
        camera.close();
        peer.close();
    }
}
