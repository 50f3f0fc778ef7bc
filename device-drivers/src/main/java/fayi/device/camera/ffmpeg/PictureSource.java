package fayi.device.camera.ffmpeg;

import fayi.device.Ability;
import fayi.device.Capabilities;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where pictures come from and how they are wanted.
 *
 * @param format ffmpeg's name for the kind of source: {@code v4l2}, {@code mpjpeg}, {@code lavfi}
 * @param input the source as ffmpeg names it: a device file, an address, a test picture
 * @param encoding what a v4l2 camera should send, such as {@code mjpeg}; empty for its own choice
 * @param width of the pictures, in pixels
 * @param height of the pictures, in pixels
 * @param rate pictures a second that are asked for
 */
record PictureSource(String format, String input, String encoding, int width, int height, int rate) {
    static final String CAMERA_FILE = "v4l2";
    static final String STREAM = "mpjpeg";
    static final String DRAWN = "lavfi";
    private static final int CONNECT_MILLIS = 500;

    /**
     * The program that writes the pictures to its output, without gaps: rows from the top, blue, green, red. The kernel ends
     * it with the thread that began it, so it does not outlive a station that is killed.
     */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of("setpriv", "--pdeathsig", "KILL", "ffmpeg", "-nostdin"));
        command.addAll(List.of("-loglevel", "quiet", "-fflags", "nobuffer", "-flags", "low_delay", "-threads", "1"));
        if (format.equals(CAMERA_FILE)) {
            command.addAll(List.of("-framerate", String.valueOf(rate), "-video_size", width + "x" + height));
            if (!encoding.isEmpty()) {
                command.addAll(List.of("-input_format", encoding));
            }
        } else if (format.equals(STREAM)) {
            command.addAll(List.of("-probesize", "100000", "-use_wallclock_as_timestamps", "1"));
        } else {
            command.add("-re");
        }
        command.addAll(List.of("-f", format, "-i", input, "-an", "-vf", fit(), "-fps_mode", "passthrough"));
        command.addAll(List.of("-pix_fmt", "bgr24", "-f", "rawvideo", "pipe:1"));
        return List.copyOf(command);
    }

    // A camera may send another size than it was asked for; the picture is cut, never stretched.
    private String fit() {
        String size = width + ":" + height;
        return "scale=" + size + ":force_original_aspect_ratio=increase:flags=fast_bilinear,crop=" + size;
    }

    /** What is known of the camera behind it: its name where there is one, and the size that is asked of it. */
    Capabilities capabilities() {
        return new Capabilities(
                format.equals(CAMERA_FILE) ? CameraModel.of(Path.of(input)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("pictures-" + width + "x" + height, Ability.SUPPORTED));
    }

    /** Whether the source is there to be opened; costs little and disturbs nobody. */
    boolean isPresent() {
        return switch (format) {
            case CAMERA_FILE -> Files.isReadable(Path.of(input));
            case STREAM -> listens();
            default -> true;
        };
    }

    private boolean listens() {
        URI address = URI.create(input);
        int port = address.getPort() < 0 ? 80 : address.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
