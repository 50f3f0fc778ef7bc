package fayi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kiosk as a process of its own: what whoever starts it sees. */
class MainTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private Path configuration;
    private @Nullable String display = System.getenv("DISPLAY");

    @BeforeEach
    void write() throws IOException {
        configuration = directory.resolve("station.yaml");
        Files.writeString(configuration, """
                station: demo-1
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: data
                screen:
                  fullscreen: false
                """);
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private Process start(String name, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx320m",
                "-Dprism.order=sw",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(directory.resolve(name + ".out").toFile())
                .redirectError(directory.resolve(name + ".err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("DISPLAY", display == null ? "" : display);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private String said(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    @Test
    void theScreenComesFirstThenTheStationAndTheEndIsInOrder() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display");
        Process kiosk = start("first", "--configuration", configuration.toString(), "--report-start");
        await().atMost(LONG).until(() -> said("first.out").contains("READY"));
        assertThat(said("first.out").lines()).containsExactly("PAINTED", "READY");

        Process second = start("second", "--configuration", configuration.toString());
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(ExitCode.DATA_DIRECTORY);
        assertThat(said("second.err")).contains("another kiosk uses this data directory");

        kiosk.destroy();
        assertThat(kiosk.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("data/log/kiosk.log")))
                .contains("kiosk-started station=demo-1")
                .contains("visit-wiped")
                .contains("kiosk-stopped")
                .doesNotContain("kiosk-broken")
                .doesNotContain("effect-failed");
        try (var left = Files.list(directory.resolve("data/input/person"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aMistakeInTheConfigurationEndsTheStartWithItsPlaceAndRemedy() throws Exception {
        Files.writeString(configuration, Files.readString(configuration).replace("township", "townshop"));
        Process kiosk = start("wrong", "--configuration", configuration.toString());
        assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(said("wrong.err")).contains("station.yaml, line 3").contains("did you mean 'township'?");
    }

    @Test
    void withoutAScreenTheStartSaysWhatIsMissing() throws Exception {
        display = "";
        Process kiosk = start("dark", "--configuration", configuration.toString());
        assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(ExitCode.SCREEN);
        assertThat(said("dark.err")).contains("DISPLAY must name a running X server");
    }

    @Test
    void aDriverThatNobodyHasEndsTheStartWithItsPlace() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display");
        Files.writeString(configuration, """
                devices:
                  id-card-reader:
                    driver: sdx
                    port: /dev/null
                """, java.nio.file.StandardOpenOption.APPEND);
        Process kiosk = start("driver", "--configuration", configuration.toString());
        assertThat(kiosk.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(kiosk.exitValue()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(said("driver.err")).contains("line 9").contains("there is no driver 'sdx'");
    }
}
