package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a run, nothing of it is left. The parts are real processes, found by their numbers. */
class RunLifetimeTest {
    @TempDir
    private Path directory;

    @Test
    void askedToEndItEndsAllItsParts() throws Exception {
        try (LaunchedClass run = twoParts()) {
            List<ProcessHandle> parts = parts(run);

            run.process().destroy();

            assertThat(run.awaitEnd()).isEqualTo(143);
            assertThat(parts).noneMatch(ProcessHandle::isAlive);
            assertThat(run.output()).contains("All ended.").doesNotContain("ended by itself");
        }
    }

    @Test
    void theDeathOfOnePartEndsTheOtherAndIsTold() throws Exception {
        try (LaunchedClass run = twoParts()) {
            List<ProcessHandle> parts = parts(run);

            parts.get(1).destroyForcibly();

            assertThat(run.awaitEnd()).isEqualTo(ExitCode.PART_ENDED);
            assertThat(parts).noneMatch(ProcessHandle::isAlive);
            assertThat(run.output())
                    .contains("second ended by itself with 137")
                    .contains(directory.resolve("second.log").toString());
        }
    }

    @Test
    void aKilledRunLeavesNoPartBehind() throws Exception {
        try (LaunchedClass run = twoParts()) {
            List<ProcessHandle> parts = parts(run);

            run.process().destroyForcibly();

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(parts).noneMatch(ProcessHandle::isAlive));
        }
    }

    private LaunchedClass twoParts() throws IOException {
        return new LaunchedClass(directory, "fayi.endtoend.run.TwoParts", directory.toString());
    }

    private static List<ProcessHandle> parts(LaunchedClass run) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> run.output()
                                .lines()
                                .filter(line -> line.startsWith("PART "))
                                .count()
                        == 2);
        try {
            List<ProcessHandle> parts = run.output()
                    .lines()
                    .filter(line -> line.startsWith("PART "))
                    .map(line ->
                            ProcessHandle.of(Long.parseLong(line.substring(5))).orElseThrow())
                    .toList();
            // setsid and setpriv have become what they start: from here on the part has its own session.
            await().until(() -> parts.stream()
                    .allMatch(part -> part.info().command().orElse("").endsWith("sleep")));
            return parts;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
