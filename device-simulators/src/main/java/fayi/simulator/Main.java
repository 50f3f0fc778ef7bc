package fayi.simulator;

import fayi.simulator.control.StationControl;
import fayi.simulator.dock.DockWindow;
import fayi.simulator.station.ScannerDriver;
import fayi.simulator.station.SimulatedStation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The simulated devices of one station in a process: writes devices.yaml and control.json into its directory, prints READY,
 * and runs until SIGTERM or until its dock is closed.
 */
@Command(
        name = "fayi.simulator.Main",
        mixinStandardHelpOptions = true,
        description = "Starts the simulated devices of one station, with their dock.")
public final class Main implements Callable<Integer> {
    @Option(names = "--directory", required = true, description = "where ports, papers and pictures lie")
    private Path directory = Path.of(".");

    @Option(names = "--no-dock", description = "without the window")
    private boolean noDock;

    @Option(names = "--wide", description = "the window has the screen for itself: all devices side by side")
    private boolean wide;

    @Option(
            names = "--scanner",
            description = "how the station hears codes: ${COMPLETION-CANDIDATES}; usual ${DEFAULT-VALUE}")
    private ScannerDriver scanner = ScannerDriver.SERIAL_LINE;

    /** Runs it and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Files.createDirectories(directory.toAbsolutePath().normalize());
        try (SimulatedStation station = SimulatedStation.start(home, scanner);
                StationControl control = new StationControl(station)) {
            Thread end = new Thread(station::close, "simulators-end");
            Runtime.getRuntime().addShutdownHook(end);
            Files.writeString(home.resolve("devices.yaml"), station.devicesYaml());
            control.address().writeTo(home.resolve("control.json"));
            CountDownLatch closed = new CountDownLatch(1);
            if (!noDock) {
                DockWindow.launch(station, wide, closed::countDown);
            }
            System.out.println("READY");
            closed.await();
        }
        return 0;
    }
}
