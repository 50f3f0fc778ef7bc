package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the kiosk's class-data archive (JEP 350): starts the packaged kiosk once on a display of its own, lets it paint its
 * first screen, and has the virtual machine write down the classes it has read. Part of {@code ./fayi build}; a kiosk without
 * the archive works as well, and starts slower.
 */
@Command(name = "kiosk-archive", description = "Makes build/kiosk.jsa.")
public final class KioskArchive implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--root", required = true)
    private Path root = Path.of(".");

    /** Makes it and ends the virtual machine with 0 when it was made. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new KioskArchive()).execute(arguments));
    }

    @Override
    public Integer call() {
        Installation installation = new Installation(root.toAbsolutePath().normalize());
        Path work = installation.root().resolve("build/archive");
        try (ProcessGroup group = new ProcessGroup()) {
            Files.createDirectories(work);
            // The old one must not be what the kiosk reads its classes from.
            Files.deleteIfExists(installation.kioskArchive());
            Path made = work.resolve("kiosk.jsa");
            Files.deleteIfExists(made);
            runKiosk(installation, group, work, made);
            if (!Files.isRegularFile(made)) {
                throw new IOException("the kiosk ended without an archive; see " + work.resolve("kiosk.log"));
            }
            Files.move(
                    made,
                    installation.kioskArchive(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (IOException failure) {
            System.err.println("No class-data archive of the kiosk: " + failure.getMessage());
            return 1;
        }
    }

    private static void runKiosk(Installation installation, ProcessGroup group, Path work, Path made)
            throws IOException {
        Display display = Display.startVirtual(group, 1080, 1920, work);
        Path configuration = work.resolve("station.yaml");
        Files.writeString(configuration, """
                station: archive-1
                name: 演示乡公共法律服务站
                township: 演示乡
                hub: http://127.0.0.1:9
                data: station
                devices: {}
                """);
        ProcessBuilder builder = installation.kiosk(
                List.of("-XX:ArchiveClassesAtExit=" + made),
                List.of("--configuration", configuration.toString(), "--report-start"));
        builder.environment().put("DISPLAY", display.name());
        ChildProcess kiosk = group.start("kiosk", builder, work.resolve("kiosk.log"));
        Readiness.awaitLine(kiosk, "PAINTED", PATIENCE);
        kiosk.process().destroy();
        Readiness.await("the kiosk's end", PATIENCE, () -> !kiosk.isAlive());
    }
}
