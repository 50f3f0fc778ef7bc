package fayi.device.scanner.camera;

import fayi.device.Device;
import fayi.device.camera.Camera;
import fayi.device.camera.ffmpeg.FfmpegDriver;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.scanner.CodeScanner;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The driver {@code camera}: a camera of its own that reads codes; its settings are those of {@link FfmpegDriver}. */
public final class CameraScannerDriver implements Driver {
    /** Pictures a second: a person holds a code still for longer than a tenth of one. */
    private static final String RATE = "10";

    private final FfmpegDriver cameras = new FfmpegDriver();

    @Override
    public Set<String> kinds() {
        return Set.of(CodeScanner.KIND);
    }

    @Override
    public String name() {
        return "camera";
    }

    @Override
    public Set<String> settings() {
        return cameras.settings();
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        Map<String, String> values = new HashMap<>(settings.values());
        values.putIfAbsent("rate", RATE);
        Device camera =
                cameras.open(new DriverSettings(settings.kind(), settings.driver(), values, settings.place()), clock);
        return new CameraScanner((Camera) camera);
    }
}
