package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import fayi.simulator.control.StationControlClient;
import fayi.simulator.station.ScannerDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulated devices in a process of their own, with or without their dock. One thread uses it. */
public final class RunningSimulators implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ChildProcess process;
    private final Path directory;
    private final StationControlClient control;

    private RunningSimulators(ChildProcess process, Path directory, StationControlClient control) {
        this.process = process;
        this.directory = directory;
        this.control = control;
    }

    /**
     * Starts them and waits until all devices can be opened.
     *
     * @param directory where ports, papers and pictures lie; made when absent
     * @param logs where {@code simulators.log} goes
     * @param display where the dock opens; none means no dock
     * @throws IOException when they do not come up; the text names their log
     */
    public static RunningSimulators start(
            Installation installation, ProcessGroup group, Path directory, Path logs, Optional<Display> display)
            throws IOException {
        return start(installation, group, directory, logs, display, List.of());
    }

    /** The same, with a dock that has its display for itself, and the scanner that is wanted. */
    static RunningSimulators startAlone(
            Installation installation,
            ProcessGroup group,
            Path directory,
            Path logs,
            Optional<Display> display,
            ScannerDriver scanner)
            throws IOException {
        return start(installation, group, directory, logs, display, List.of("--wide", "--scanner", scanner.name()));
    }

    private static RunningSimulators start(
            Installation installation,
            ProcessGroup group,
            Path directory,
            Path logs,
            Optional<Display> display,
            List<String> further)
            throws IOException {
        Files.createDirectories(directory);
        List<String> arguments = new ArrayList<>(List.of("--directory", directory.toString()));
        arguments.addAll(further);
        if (display.isEmpty()) {
            arguments.add("--no-dock");
        }
        ProcessBuilder builder = installation.all(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx192m",
                        "-Dprism.order=sw",
                        "-Dlogback.configurationFile=fayi/simulator/logback.xml"),
                "fayi.simulator.Main",
                arguments);
        display.ifPresent(shown -> builder.environment().put("DISPLAY", shown.name()));
        ChildProcess process = group.start("simulated devices", builder, logs.resolve("simulators.log"));
        Readiness.awaitLine(process, "READY", PATIENCE);
        return new RunningSimulators(process, directory, StationControlClient.of(directory.resolve("control.json")));
    }

    /** The file with the {@code devices:} block of a station.yaml for these devices. */
    public Path devicesYaml() {
        return directory.resolve("devices.yaml");
    }

    /** Does what a person does at the dock. */
    public StationControlClient control() {
        return control;
    }

    /** Their process. */
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
