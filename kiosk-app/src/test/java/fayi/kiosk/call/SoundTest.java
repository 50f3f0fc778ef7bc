package fayi.kiosk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether there is sound is found out when the library is loaded, so each case has a process of its own. */
class SoundTest {
    @TempDir
    Path directory;

    private String probe(String pulseServer, int loudnessToHear) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Xshare:auto",
                SoundProbe.class.getName(),
                Integer.toString(loudnessToHear));
        builder.environment().put("PULSE_SERVER", pulseServer);
        builder.environment().put("PULSE_COOKIE", directory.resolve("cookie").toString());
        builder.redirectErrorStream(true);
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(output).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aStationWithoutASoundServerSaysSoAndItsCallsWorkInSilence() throws Exception {
        assertThat(probe("unix:" + directory.resolve("nothing-here"), 0)).contains("NO_SOUND and heard, then muted");
    }

    @Test
    void theMicrophoneOfASoundServerIsHeardByTheDeskUntilItIsMuted() throws Exception {
        Path socket = directory.resolve("pulse");
        Process server = new ProcessBuilder(
                        "pulseaudio",
                        "-n",
                        "--daemonize=no",
                        "--use-pid-file=no",
                        "--exit-idle-time=-1",
                        "--disable-shm=yes",
                        "--load=module-null-sink sink_name=loudspeaker",
                        "--load=module-sine-source source_name=microphone frequency=440",
                        "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pulse.log").toFile())
                .start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(socket));
            assertThat(probe("unix:" + socket, 500)).contains("PRESENT and heard, then muted");
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
