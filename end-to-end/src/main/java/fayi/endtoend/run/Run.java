package fayi.endtoend.run;

import fayi.endtoend.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Behind {@code ./fayi run}: everything on this machine, or with a configuration the kiosk alone. */
@Command(
        name = "./fayi run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Starts hub, simulated devices with their dock, and kiosk; with --configuration the kiosk alone, on real"
                    + " devices. Ctrl-C ends all of it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the kiosk or the dock was closed",
            "1:a part did not start",
            "2:an option is unknown or does not fit",
            "3:it is running already",
            "4:a part ended by itself, so all were ended",
            "130, 143:asked to end by Ctrl-C or SIGTERM"
        })
public final class Run implements Callable<Integer> {
    @Option(names = "--root", hidden = true, defaultValue = ".")
    private Path root = Path.of(".");

    @Option(
            names = "--configuration",
            paramLabel = "FILE",
            description = "station.yaml of a real station (docs/station.md)")
    private @Nullable Path configuration;

    @Option(
            names = "--hub",
            paramLabel = "URL",
            description = "with --configuration: the hub, in place of the one in FILE")
    private @Nullable String hub;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "where the hub listens; without it 8460, or any free port when that is taken")
    private @Nullable Integer port;

    @Option(names = "--directory", hidden = true, description = "in place of build/run, for tests")
    private @Nullable Path chosenDirectory;

    @Option(names = "--own-classes", hidden = true, description = "run the caller's classes, for tests")
    private boolean ownClasses;

    @Spec
    private @Nullable CommandSpec command;

    /** Runs it and ends the virtual machine with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Run()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path checkout = root.toAbsolutePath().normalize();
        Installation installation = ownClasses ? Installation.ofCaller(checkout) : new Installation(checkout);
        Path directory = chosenDirectory == null ? checkout.resolve("build/run") : chosenDirectory.toAbsolutePath();
        if (configuration != null) {
            if (!Files.isReadable(configuration)) {
                throw wrong("--configuration: there is no readable file " + configuration);
            }
            if (port != null) {
                throw wrong("--port is for the hub that is started here; with --configuration none is.");
            }
            KioskAlone kiosk = new KioskAlone(installation, configuration, Optional.ofNullable(hub));
            return kiosk.run(directory.resolve("logs"), System.out);
        }
        if (hub != null) {
            throw wrong("--hub needs --configuration FILE: a station at another hub has a station.yaml of its own"
                    + " (docs/station.md).");
        }
        return together(installation, directory);
    }

    private int together(Installation installation, Path directory) throws IOException, InterruptedException {
        Optional<RunningRecord> taken = RunningRecord.take(directory);
        if (taken.isEmpty()) {
            List<String> running = RunningRecord.readFrom(directory);
            System.err.println("已经在运行。It is running already" + (running.isEmpty() ? ", and still starting." : ":"));
            running.forEach(line -> System.err.println("  " + line));
            return ExitCode.ALREADY_RUNNING;
        }
        try (RunningRecord record = taken.get()) {
            return new WholeSystem(installation, directory, Optional.ofNullable(port)).run(record, System.out);
        }
    }

    private ParameterException wrong(String text) {
        CommandSpec spec = command;
        if (spec == null) {
            throw new IllegalStateException(text);
        }
        return new ParameterException(spec.commandLine(), text);
    }
}
