package fayi.endtoend.run;

import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.simulator.station.ScannerDriver;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Behind {@code ./fayi sim}: the simulated devices and their dock alone. */
@Command(
        name = "./fayi sim",
        mixinStandardHelpOptions = true,
        description =
                "Starts the simulated devices with their dock, and says where the devices block for a station.yaml"
                        + " lies. Ctrl-C ends them.")
public final class Simulators implements Callable<Integer> {
    private static final int USUAL_HUB_PORT = 8460;

    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Option(names = "--no-dock", description = "without the window; play with them through control.json")
    private boolean noDock;

    @Option(
            names = "--scanner",
            description = "how the station hears codes: ${COMPLETION-CANDIDATES}; usual ${DEFAULT-VALUE}")
    private ScannerDriver scanner = ScannerDriver.SERIAL_LINE;

    /** Runs it and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Simulators())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = new Installation(root.toAbsolutePath().normalize());
        Path directory = installation.root().resolve("build/sim");
        Optional<RunningRecord> taken = RunningRecord.take(directory);
        if (taken.isEmpty()) {
            System.err.println("模拟设备已经在运行。The simulated devices are running already:");
            RunningRecord.readFrom(directory).forEach(line -> System.err.println("  " + line));
            return ExitCode.ALREADY_RUNNING;
        }
        try (RunningRecord record = taken.get();
                RunLifetime lifetime = new RunLifetime(System.out)) {
            try {
                start(installation, directory, lifetime, record, System.out);
            } catch (IOException failure) {
                lifetime.waitForEverWhenAsked();
                System.out.println(failure.getMessage());
                return ExitCode.COULD_NOT_START;
            }
            return lifetime.awaitEnd();
        }
    }

    private void start(
            Installation installation, Path directory, RunLifetime lifetime, RunningRecord record, PrintStream out)
            throws IOException {
        Path logs = directory.resolve("logs");
        Optional<Display> display = noDock ? Optional.empty() : Optional.of(DisplayForRun.open(lifetime.group(), logs));
        RunningSimulators simulators = RunningSimulators.startAlone(
                installation, lifetime.group(), directory.resolve("devices"), logs, display, scanner);
        display.flatMap(Display::watchAddress).ifPresent(address -> out.println("设备台 dock:     " + address));
        out.println("设备配置 devices: " + simulators.devicesYaml());
        Path stationYaml = directory.resolve("station.yaml");
        new StationFile(
                        URI.create("http://127.0.0.1:" + USUAL_HUB_PORT),
                        directory.resolve("station"),
                        directory.resolve("enrolment-code"),
                        simulators.devicesYaml())
                .writeTo(stationYaml);
        out.println("终端体检 doctor:  ./fayi station doctor --configuration "
                + installation.root().relativize(stationYaml));
        out.println("按 Ctrl-C 结束。Ctrl-C ends them.");
        record.write(List.of(
                "设备配置 devices: " + simulators.devicesYaml(),
                "进程 process: " + ProcessHandle.current().pid()));
    }
}
