package fayi.endtoend.run;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.FreePort;
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
 * Makes the class-data archives (JEP 350) of kiosk and hub: starts each once as it was packaged, the kiosk on a display of
 * its own, and has the virtual machine write down the classes it has read. Part of {@code ./fayi build}; without an archive
 * a part works as well, and starts slower.
 */
@Command(name = "class-archives", description = "Makes build/kiosk.jsa and build/hub.jsa.")
public final class ClassArchives implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--root", required = true)
    private Path root = Path.of(".");

    /** Makes them and ends the virtual machine with 0 when both were made. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ClassArchives()).execute(arguments));
    }

    @Override
    public Integer call() {
        Installation installation = new Installation(root.toAbsolutePath().normalize());
        Path work = installation.root().resolve("build/archive");
        try (ProcessGroup group = new ProcessGroup()) {
            Files.createDirectories(work);
            // The old ones must not be what the parts read their classes from.
            Files.deleteIfExists(installation.kioskArchive());
            Files.deleteIfExists(installation.hubArchive());
            Learner hub = startHub(installation, group, work);
            Learner kiosk = startKiosk(installation, group, work);
            // Writing the archive takes as long as the start: the one starts while the other writes.
            boolean kioskMade = keep(kiosk, installation.kioskArchive());
            boolean hubMade = keep(hub, installation.hubArchive());
            return kioskMade && hubMade ? 0 : 1;
        } catch (IOException failure) {
            System.err.println("No class-data archive: " + failure.getMessage());
            return 1;
        }
    }

    /** A part that writes its archive to {@code made} when it ends, once it has said {@code word}. */
    private record Learner(ChildProcess process, String word, Path made) {}

    private static boolean keep(Learner learner, Path archive) {
        ChildProcess process = learner.process();
        try {
            Readiness.awaitLine(process, learner.word(), PATIENCE);
            process.process().destroy();
            Readiness.await("the end of " + process.name(), PATIENCE, () -> !process.isAlive());
            if (!Files.isRegularFile(learner.made())) {
                throw new IOException("it ended without one; see " + process.log());
            }
            Files.move(learner.made(), archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException failure) {
            System.err.println("No class-data archive of " + process.name() + ": " + failure.getMessage());
            return false;
        }
    }

    private static Learner startHub(Installation installation, ProcessGroup group, Path work) throws IOException {
        Path made = work.resolve("hub.jsa");
        Files.deleteIfExists(made);
        ProcessBuilder builder = installation.hub(
                List.of("-XX:ArchiveClassesAtExit=" + made),
                "fayi.hub.Main",
                List.of(
                        "--port", Integer.toString(FreePort.any()),
                        "--data", work.resolve("hub").toString(),
                        "--demonstration", installation.seeds().toString()));
        return new Learner(group.start("hub", builder, work.resolve("hub.log")), "READY", made);
    }

    private static Learner startKiosk(Installation installation, ProcessGroup group, Path work) throws IOException {
        Path made = work.resolve("kiosk.jsa");
        Files.deleteIfExists(made);
        Display display = Display.startVirtual(group, 1080, 1920, work);
        Path configuration = StationAlone.write(work, "archive-1");
        ProcessBuilder builder = installation.kiosk(
                List.of("-XX:ArchiveClassesAtExit=" + made),
                List.of("--configuration", configuration.toString(), "--report-start"));
        builder.environment().put("DISPLAY", display.name());
        return new Learner(group.start("kiosk", builder, work.resolve("kiosk.log")), "WARM", made);
    }
}
