package fayi.endtoend.tour;

import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A PulseAudio of the tour's own: its microphone hums at 440 Hz, its loudspeaker is silent, so that sound can be counted on
 * a machine without any.
 *
 * @param socket where it listens
 */
record SoundServer(Path socket, Path cookie) {
    static SoundServer start(ProcessGroup group, Path directory, Path logs) throws IOException {
        Files.createDirectories(directory);
        Path socket = directory.resolve("sound.socket");
        ProcessBuilder builder = new ProcessBuilder(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                "--disable-shm=yes",
                "--load=module-null-sink sink_name=loudspeaker",
                "--load=module-sine-source source_name=microphone frequency=440",
                "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket);
        // It keeps its state under the home directory and would meet another server's there.
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("XDG_RUNTIME_DIR", directory.toString());
        group.start("sound server", builder, logs.resolve("pulseaudio.log"));
        Readiness.await("the sound server", Duration.ofSeconds(30), () -> Files.exists(socket));
        return new SoundServer(socket, directory.resolve("cookie"));
    }

    /** What a program must know to use it. */
    Map<String, String> environment() {
        return Map.of("PULSE_SERVER", "unix:" + socket, "PULSE_COOKIE", cookie.toString());
    }
}
