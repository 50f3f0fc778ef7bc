package fayi.kiosk;

import fayi.kiosk.screen.ToolkitStart;
import fayi.protocol.log.EventLog;
import fayi.provisioning.ConfigurationException;
import fayi.provisioning.DataLock;
import fayi.provisioning.StationConfiguration;
import fayi.provisioning.StationConfigurationReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The kiosk's command: shows the station's screen until it is told to end. */
@Command(
        name = "kiosk",
        description = "Shows the station's screen until it is told to end.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {
    @Option(names = "--configuration", required = true, paramLabel = "FILE", description = "The station.yaml.")
    private Path configuration = Path.of("station.yaml");

    @Option(names = "--hub", paramLabel = "URL", description = "Takes the place of 'hub' in the file.")
    private @Nullable String hub;

    @Option(names = "--window", description = "Opens a window of its size, whatever the file says of the whole screen.")
    private boolean window;

    @Option(
            names = "--report-start",
            description =
                    "Prints PAINTED when the first screen is painted, READY when devices and hub have answered, and WARM"
                            + " when what the first person would wait for has been read.")
    private boolean reportStart;

    @Option(
            names = "--demonstration",
            paramLabel = "FOLDER",
            description = "Shows the invented directory of this folder where no pack is served. Never in the field.")
    private @Nullable Path demonstration;

    private final CompletableFuture<Void> screen;

    private Main(CompletableFuture<Void> screen) {
        this.screen = screen;
    }

    /** Runs the kiosk; the exit codes are those of {@link ExitCode}. */
    public static void main(String[] arguments) {
        // Before the arguments are read: the two take as long as each other.
        CompletableFuture<Void> screen = ToolkitStart.begin();
        System.exit(new CommandLine(new Main(screen)).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        StationConfiguration station;
        try {
            station = read();
        } catch (ConfigurationException | IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            return ExitCode.CONFIGURATION;
        }
        Optional<DataLock> lock;
        try {
            lock = DataLock.take(station.dataDirectory());
        } catch (IOException unusable) {
            System.err.println(station.dataDirectory() + ": the data directory cannot be used: check its owner and the"
                    + " free space, or name another under 'data'");
            return ExitCode.DATA_DIRECTORY;
        }
        if (lock.isEmpty()) {
            System.err.println(station.dataDirectory() + ": another kiosk uses this data directory: end it, or name"
                    + " another under 'data'");
            return ExitCode.DATA_DIRECTORY;
        }
        KioskLog.writeTo(station.dataDirectory());
        Kiosk kiosk =
                new Kiosk(station, new Demonstration(Optional.ofNullable(demonstration)), lock.get(), reportStart);
        try {
            screen.join();
        } catch (CompletionException noScreen) {
            System.err.println(
                    "The screen cannot be opened: DISPLAY must name a running X server that this account may use ("
                            + EventLog.trace(noScreen) + ")");
            return ExitCode.SCREEN;
        }
        return kiosk.run();
    }

    private StationConfiguration read() throws ConfigurationException {
        StationConfiguration station = new StationConfigurationReader(System.getenv()).read(configuration);
        if (hub != null) {
            station = station.withHub(StationConfigurationReader.hubAddress(hub));
        }
        return window ? station.inWindow() : station;
    }
}
