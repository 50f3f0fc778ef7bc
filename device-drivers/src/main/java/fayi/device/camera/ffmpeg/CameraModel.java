package fayi.device.camera.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a camera at this machine calls itself. */
final class CameraModel {
    /** udev's names below /dev/v4l/by-id: {@code usb-MAKER_MODEL_SERIAL-video-index0}. */
    private static final Pattern BY_ID = Pattern.compile("(?:usb-)?(.+)-video-index\\d+");

    private CameraModel() {}

    /** Of a device file: what udev made of its name, or what the kernel was told ({@code video4linux/.../name}). */
    static Optional<String> of(Path file) {
        Matcher named = BY_ID.matcher(String.valueOf(file.getFileName()));
        return named.matches() ? Optional.of(named.group(1).replace('_', ' ')) : told(file);
    }

    private static Optional<String> told(Path file) {
        try {
            Path name = Path.of("/sys/class/video4linux")
                    .resolve(file.toRealPath().getFileName())
                    .resolve("name");
            return Optional.of(Files.readString(name, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        } catch (IOException noneTold) {
            // Not every camera has a name; it works without.
            return Optional.empty();
        }
    }
}
