package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./fayi run} starts, as a process of its own with all its real parts. Needs a display. */
class WholeSystemTest {
    @TempDir
    private Path directory;

    @Test
    void everythingStartsTheStationEnrolsAndTheEndLeavesNothing() throws Exception {
        try (LaunchedClass run = run()) {
            awaitRunning(run);
            awaitEnrolled(run);
            try (LaunchedClass second = run()) {
                assertThat(second.awaitEnd()).isEqualTo(ExitCode.ALREADY_RUNNING);
                assertThat(second.output()).contains("/desk/");
            }
            List<ProcessHandle> parts = run.process().descendants().toList();
            assertThat(parts).hasSizeGreaterThan(5);

            run.process().destroy();

            assertThat(run.awaitEnd()).isEqualTo(143);
            assertThat(run.output()).contains("All ended.").doesNotContain("ended by itself");
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(Stream.concat(parts.stream(), databases()))
                            .noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void whenTheKioskDiesAllElseEndsAndItsLogIsNamed() throws Exception {
        try (LaunchedClass run = run()) {
            awaitRunning(run);
            List<ProcessHandle> parts = run.process().descendants().toList();

            // The last part that was started.
            run.process()
                    .children()
                    .reduce((first, second) -> started(first) > started(second) ? first : second)
                    .orElseThrow()
                    .destroyForcibly();

            assertThat(run.awaitEnd()).isEqualTo(ExitCode.PART_ENDED);
            assertThat(run.output())
                    .contains("kiosk ended by itself with 137")
                    .contains(directory.resolve("logs/kiosk.log").toString());
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(Stream.concat(parts.stream(), databases()))
                            .noneMatch(ProcessHandle::isAlive));
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().orElseThrow().toEpochMilli();
    }

    private LaunchedClass run() throws IOException {
        return new LaunchedClass(
                Files.createDirectories(directory.resolve("outputs")),
                "fayi.endtoend.run.Run",
                "--root",
                "..",
                "--own-classes",
                "--directory",
                directory.toString());
    }

    private void awaitEnrolled(LaunchedClass run) {
        Path identity = directory.resolve("station/identity/hub.json");
        await().atMost(Duration.ofMinutes(2)).until(() -> alive(run) && Files.exists(identity));
    }

    private void awaitRunning(LaunchedClass run) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> alive(run) && run.output().contains("Fayi runs."));
    }

    /** True, or else the end of the wait: what has ended by itself comes no more. */
    private boolean alive(LaunchedClass run) throws IOException {
        if (!run.process().isAlive()) {
            throw new IllegalStateException(
                    "It ended by itself: " + run.output() + read("logs/kiosk.log") + read("station/log/kiosk.log"));
        }
        return true;
    }

    private String read(String log) {
        try {
            return log + ":\n" + Files.readString(directory.resolve(log));
        } catch (IOException none) {
            return log + " is not there";
        }
    }

    private Stream<ProcessHandle> databases() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("-D " + directory));
    }
}
