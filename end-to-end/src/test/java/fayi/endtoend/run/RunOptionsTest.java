package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOptionsTest {
    @TempDir
    private Path directory;

    @Test
    void anUnknownOptionIsNamedTogetherWithTheKnownOnes() throws Exception {
        try (LaunchedClass run = run("--prot", "9000")) {
            assertThat(run.awaitEnd()).isEqualTo(ExitCode.WRONG_OPTION);
            assertThat(run.output()).contains("--prot").contains("--port=N");
        }
    }

    @Test
    void aHubWithoutAConfigurationIsRefusedWithTheReason() throws Exception {
        try (LaunchedClass run = run("--hub", "https://hub.example")) {
            assertThat(run.awaitEnd()).isEqualTo(ExitCode.WRONG_OPTION);
            assertThat(run.output()).contains("--hub needs --configuration FILE");
        }
    }

    @Test
    void aConfigurationThatIsNotThereIsNamed() throws Exception {
        try (LaunchedClass run = run("--configuration", "/nowhere/station.yaml")) {
            assertThat(run.awaitEnd()).isEqualTo(ExitCode.WRONG_OPTION);
            assertThat(run.output()).contains("no readable file /nowhere/station.yaml");
        }
    }

    @Test
    void aSecondRunSaysWhatTheFirstHasStarted() throws Exception {
        try (RunningRecord first = RunningRecord.take(directory).orElseThrow();
                LaunchedClass second = run()) {
            first.write(List.of("律师台 desk: http://127.0.0.1:8460/desk/"));
            assertThat(second.awaitEnd()).isEqualTo(ExitCode.ALREADY_RUNNING);
            assertThat(second.output()).contains("It is running already").contains("http://127.0.0.1:8460/desk/");
        }
    }

    @Test
    void helpNamesEveryExitCode() throws Exception {
        try (LaunchedClass run = run("--help")) {
            assertThat(run.awaitEnd()).isZero();
            assertThat(run.output())
                    .contains("it is running already", "130, 143")
                    .doesNotContain("--own-classes");
        }
    }

    private LaunchedClass run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--directory", directory.toString(), "--root", ".."));
        all.addAll(Arrays.asList(arguments));
        return new LaunchedClass(directory, "fayi.endtoend.run.Run", all.toArray(String[]::new));
    }
}
