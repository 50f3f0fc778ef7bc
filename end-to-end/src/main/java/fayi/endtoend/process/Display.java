package fayi.endtoend.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where windows open: the display of the environment, or an Xvfb of our own that can be watched in a browser.
 *
 * @param name for the variable DISPLAY
 * @param watchAddress the noVNC page, when there is one
 */
public record Display(String name, Optional<String> watchAddress) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The display the person sits at, if any. */
    public static Optional<Display> ofEnvironment() {
        String name = System.getenv("DISPLAY");
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(new Display(name, Optional.empty()));
    }

    /**
     * Starts Xvfb with a small window manager.
     *
     * @throws IOException when it does not come up
     */
    public static Display startVirtual(ProcessGroup group, int width, int height, Path logs) throws IOException {
        return startVirtual(group, width, height, logs, List.of());
    }

    /** The same, Xvfb with more options. */
    public static Display startVirtual(ProcessGroup group, int width, int height, Path logs, List<String> options)
            throws IOException {
        Path number = Files.createTempFile("display", "");
        try {
            // -displayfd lets the server choose a free number and say when it is ready.
            List<String> command = new ArrayList<>(List.of(
                    "sh",
                    "-c",
                    "number=$1; shift; exec Xvfb -displayfd 3 -nolisten tcp \"$@\" 3>\"$number\"",
                    "sh",
                    number.toString(),
                    "-screen",
                    "0",
                    width + "x" + height + "x24"));
            command.addAll(options);
            group.start("Xvfb", new ProcessBuilder(command), logs.resolve("xvfb.log"));
            Readiness.await(
                    "the display (Xvfb)",
                    PATIENCE,
                    () -> !Files.readString(number).isBlank());
            String name = ":" + Files.readString(number).strip();
            ProcessBuilder openbox = new ProcessBuilder("openbox");
            openbox.environment().put("DISPLAY", name);
            group.start("openbox", openbox, logs.resolve("openbox.log"));
            return new Display(name, Optional.empty());
        } finally {
            Files.deleteIfExists(number);
        }
    }

    /** Makes this display visible in a browser, on this machine only. */
    public Display withWatching(ProcessGroup group, Path logs) throws IOException {
        int vncPort = FreePort.any();
        int webPort = FreePort.any();
        group.start(
                "x11vnc",
                new ProcessBuilder(List.of(
                        "x11vnc",
                        "-display",
                        name,
                        "-localhost",
                        "-rfbport",
                        Integer.toString(vncPort),
                        "-forever",
                        "-shared",
                        "-nopw",
                        "-quiet",
                        "-noipv6")),
                logs.resolve("x11vnc.log"));
        group.start(
                "websockify",
                new ProcessBuilder(List.of(
                        "websockify", "--web", "/usr/share/novnc", "127.0.0.1:" + webPort, "127.0.0.1:" + vncPort)),
                logs.resolve("websockify.log"));
        return new Display(
                name, Optional.of("http://127.0.0.1:" + webPort + "/vnc.html?autoconnect=true&resize=scale"));
    }
}
