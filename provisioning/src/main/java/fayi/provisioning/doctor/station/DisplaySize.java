package fayi.provisioning.doctor.station;

import fayi.device.selftest.Finding;
import fayi.provisioning.ScreenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The size of a display in pixels. */
public record DisplaySize(int width, int height) {
    private static final Pattern MODE = Pattern.compile("(\\d+)x(\\d+).*");

    /** Of the first connected display that the kernel lists below {@code root}, in its own best mode. */
    public static Optional<DisplaySize> connected(Path root) {
        Path cards = root.resolve("sys/class/drm");
        if (!Files.isDirectory(cards)) {
            return Optional.empty();
        }
        try (Stream<Path> connectors = Files.list(cards)) {
            for (Path connector : connectors.sorted().toList()) {
                Path status = connector.resolve("status");
                Path modes = connector.resolve("modes");
                if (Files.isReadable(status)
                        && Files.readString(status).strip().equals("connected")
                        && Files.isReadable(modes)) {
                    Matcher mode = MODE.matcher(
                            Files.readString(modes).lines().findFirst().orElse(""));
                    if (mode.matches()) {
                        return Optional.of(
                                new DisplaySize(Integer.parseInt(mode.group(1)), Integer.parseInt(mode.group(2))));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Turned or not, it must have what station.yaml says. */
    static Finding compare(ScreenSettings wanted, Optional<DisplaySize> display) {
        if (display.isEmpty()) {
            return new Finding(Finding.Verdict.SKIPPED, "display-not-seen", "", Map.of());
        }
        DisplaySize seen = display.get();
        boolean fits = Math.max(seen.width, seen.height) >= Math.max(wanted.width(), wanted.height())
                && Math.min(seen.width, seen.height) >= Math.min(wanted.width(), wanted.height());
        String size = seen.width + " x " + seen.height;
        return fits
                ? Finding.passed(Map.of("size", size))
                : Finding.failed(
                        "display-small",
                        "The display has " + size + ": set its resolution, or screen.width and screen.height.");
    }
}
