package fayi.device.camera.ffmpeg;

import fayi.device.Device;
import fayi.device.camera.Camera;
import fayi.device.driver.Driver;
import fayi.device.driver.DriverSettings;
import fayi.device.driver.DriverSettingsException;
import fayi.device.driver.SettingsReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The driver {@code ffmpeg}: cameras of the kernel (v4l2), of the network (a stream of JPEG), and test pictures. */
public final class FfmpegDriver implements Driver {
    private static final int WIDEST = 4096;
    private static final int FASTEST = 60;

    @Override
    public Set<String> kinds() {
        return Set.of(Camera.KIND, Camera.DOCUMENT_KIND);
    }

    @Override
    public String name() {
        return "ffmpeg";
    }

    @Override
    public Set<String> settings() {
        return Set.of("format", "input", "encoding", "width", "height", "rate");
    }

    @Override
    public Device open(DriverSettings settings, Clock clock) throws DriverSettingsException {
        SettingsReader reader = new SettingsReader(settings);
        PictureSource source = new PictureSource(
                reader.choice(
                        "format",
                        List.of(PictureSource.CAMERA_FILE, PictureSource.STREAM, PictureSource.DRAWN),
                        PictureSource.CAMERA_FILE),
                reader.text("input").strip(),
                reader.optionalText("encoding").orElse(""),
                even(reader, "width", 1280),
                even(reader, "height", 720),
                reader.number("rate", 1, FASTEST, 25));
        if (source.format().equals(PictureSource.STREAM) && !isAddress(source.input())) {
            throw reader.wrong("'input' is no address. A stream's address looks like http://192.168.1.30:8080/video");
        }
        return new FfmpegCamera(settings.kind(), source, clock);
    }

    // Most encoders that take the pictures later work on pairs of pixels.
    private static int even(SettingsReader reader, String key, int usual) throws DriverSettingsException {
        int size = reader.number(key, 16, WIDEST, usual);
        if (size % 2 != 0) {
            throw reader.wrong("'" + key + "' is " + size + ". Give an even number.");
        }
        return size;
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return "http".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
