package fayi.endtoend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import fayi.simulator.station.PrinterCondition;
import fayi.simulator.station.StationState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulated devices in a process of their own, with their dock, as the tour and {@code ./fayi run} start them. */
class RunningSimulatorsTest {
    @TempDir
    private Path directory;

    @Test
    void theyAreReadyObeyAndLeaveNothing() throws Exception {
        List<ProcessHandle> all = new ArrayList<>();
        try (ProcessGroup group = new ProcessGroup()) {
            RunningSimulators simulators = RunningSimulators.start(
                    Installation.ofCaller(Path.of("..")),
                    group,
                    directory.resolve("devices"),
                    directory.resolve("logs"),
                    Display.ofEnvironment());

            simulators.control().layCard("citizen");
            simulators.control().setPrinter(PrinterCondition.PAPER_EMPTY);
            StationState state = simulators.control().state();
            assertThat(state.card()).isEqualTo("citizen");
            assertThat(state.printer()).isEqualTo(PrinterCondition.PAPER_EMPTY);

            all.add(simulators.process().process().toHandle());
            simulators.process().process().descendants().forEach(all::add);
            assertThat(all).as("itself, two lines, bus and printer").hasSizeGreaterThanOrEqualTo(5);
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(all).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void killedTheyLeaveNothingEither() throws Exception {
        try (ProcessGroup group = new ProcessGroup()) {
            RunningSimulators simulators = RunningSimulators.start(
                    Installation.ofCaller(Path.of("..")),
                    group,
                    directory.resolve("devices"),
                    directory.resolve("logs"),
                    Optional.empty());
            List<ProcessHandle> children =
                    simulators.process().process().descendants().toList();

            simulators.process().process().destroyForcibly().waitFor();

            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void theirBlockMakesAStationYamlThatTheKioskReads() throws Exception {
        try (ProcessGroup group = new ProcessGroup()) {
            RunningSimulators simulators = RunningSimulators.start(
                    Installation.ofCaller(Path.of("..")),
                    group,
                    directory.resolve("devices"),
                    directory.resolve("logs"),
                    Optional.empty());
            Path file = directory.resolve("station.yaml");
            new StationFile(
                            URI.create("http://127.0.0.1:8460"),
                            directory.resolve("station's data"),
                            directory.resolve("demo-1.code"),
                            simulators.devicesYaml())
                    .writeTo(file);

            StationConfiguration read = new StationConfigurationReader(Map.of()).read(file);

            assertThat(read.dataDirectory()).isEqualTo(directory.resolve("station's data"));
            assertThat(read.devices().keySet())
                    .contains("id-card-reader", "code-scanner", "document-printer", "camera", "document-camera");
        }
    }
}
