package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.endtoend.process.FreePort;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hub with its database, as the tour and {@code ./fayi run} start it. */
class RunningHubTest {
    @TempDir
    private Path directory;

    @Test
    void itServesGivesACodeComesBackAfterAPowerCutAndLeavesNothing() throws Exception {
        try (ProcessGroup group = new ProcessGroup()) {
            RunningHub hub = RunningHub.start(
                    Installation.ofCaller(Path.of("..")),
                    group,
                    directory.resolve("hub"),
                    directory.resolve("logs"),
                    FreePort.any());
            assertThat(hub.enrolmentCode(StationFile.STATION)).isNotEmptyFile();
            assertThat(statusOf(hub)).isEqualTo(200);
            assertThat(hub.process().isAlive()).isTrue();
            assertThat(databases()).isNotEmpty();

            hub.kill();
            assertThat(hub.process().isAlive()).isFalse();
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(databases()).isEmpty());

            hub.restart();
            assertThat(statusOf(hub)).isEqualTo(200);
            assertThat(Files.list(directory.resolve("logs"))).hasSize(2);

            // Killed by somebody else: its database stays, and is ended with the group.
            hub.process().process().destroyForcibly().waitFor();
            assertThat(databases()).isNotEmpty();
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(databases()).isEmpty());
    }

    private static int statusOf(RunningHub hub) throws IOException {
        HttpURLConnection desk = (HttpURLConnection) hub.desk().toURL().openConnection();
        try {
            return desk.getResponseCode();
        } finally {
            desk.disconnect();
        }
    }

    /** The database servers that run out of the directory. */
    private List<String> databases() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(directory.toString()))
                .toList();
    }
}
