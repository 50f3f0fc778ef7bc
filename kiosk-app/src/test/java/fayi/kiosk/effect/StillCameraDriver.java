package fayi.kiosk.effect;

import fayi.device.Claim;
import fayi.device.Device;
import fayi.device.DeviceException;
import fayi.device.base.SupervisedDevice;
import fayi.device.camera.Camera;
import fayi.device.camera.Frame;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Cameras without hardware on the real base of all devices: they see what the test lays before them, and can be unplugged. */
public final class StillCameraDriver implements Driver {
    private static final Map<String, Scene> SCENES = new ConcurrentHashMap<>();

    /** What one camera sees. */
    static final class Scene {
        private final int width;
        private final int height;
        private final byte[] bgr;
        final AtomicBoolean plugged = new AtomicBoolean(true);

        Scene(int width, int height, byte[] bgr) {
            this.width = width;
            this.height = height;
            this.bgr = bgr;
        }
    }

    /** From now on the camera {@code name} sees {@code scene}. */
    static Scene lay(String name, Scene scene) {
        SCENES.put(name, scene);
        return scene;
    }

    static void clear() {
        SCENES.clear();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Camera.KIND, Camera.DOCUMENT_KIND);
    }

    @Override
    public String name() {
        return "still";
    }

    @Override
    public Set<String> settings() {
        return Set.of("scene");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) {
        return new StillCamera(settings.kind(), settings.values().getOrDefault("scene", ""), clock);
    }

    private static final class StillCamera extends SupervisedDevice implements Camera {
        private final String scene;

        private StillCamera(String kind, String scene, Clock clock) {
            super(kind, clock);
            this.scene = scene;
            begin();
        }

        private Scene scene() throws DeviceException {
            Scene seen = SCENES.get(scene);
            if (seen == null || !seen.plugged.get()) {
                throw new DeviceException.Offline(kind(), "unplugged");
            }
            return seen;
        }

        @Override
        protected void openHardware() throws DeviceException {
            scene();
        }

        @Override
        protected void closeHardware() {
            // There is none.
        }

        @Override
        public CameraStream open(Claim claim, FrameListener listener) throws DeviceException {
            scene();
            AtomicBoolean closed = new AtomicBoolean();
            var stream = this.<Boolean>start(claim, run -> {
                while (!closed.get()) {
                    run.check();
                    Scene seen = scene();
                    listener.frame(new Frame(seen.width, seen.height, seen.bgr.clone(), System.nanoTime()));
                    run.pause(Duration.ofMillis(33));
                }
                return true;
            });
            stream.whenComplete((ended, failure) -> {
                if (failure instanceof DeviceException.Offline gone) {
                    listener.lost(gone);
                }
            });
            return () -> {
                closed.set(true);
                stream.cancel(false);
            };
        }
    }
}
