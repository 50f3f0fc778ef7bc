package fayi.endtoend.bench;

import fayi.endtoend.process.ChildProcess;
import fayi.endtoend.process.FreePort;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import fayi.endtoend.process.Readiness;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Launch of the hub to READY, with its PostgreSQL, on a database that is there already: with its class-data archive and
 * without, in turn. The first start of each is not counted.
 */
final class HubBenchmark {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private HubBenchmark() {}

    /** Prints one line to {@code out}. */
    static void run(Installation installation, Path directory, int rounds, PrintStream out) throws IOException {
        // Named last it counts: the one that every virtual machine comes with.
        String plain = "-XX:SharedArchiveFile=" + Path.of(System.getProperty("java.home"), "lib/server/classes.jsa");
        Samples with = new Samples();
        Samples without = new Samples();
        for (int round = 0; round <= rounds; round++) {
            double archived = start(installation, directory, List.of());
            double bare = start(installation, directory, List.of(plain));
            if (round > 0) {
                with.add(archived);
                without.add(bare);
            }
        }
        out.println(Samples.line(
                "hub: launch to READY",
                "ms",
                new Samples.Peer("with archive", with),
                new Samples.Peer("without", without),
                "none; it has no peer"));
    }

    private static double start(Installation installation, Path directory, List<String> options) throws IOException {
        try (ProcessGroup group = new ProcessGroup()) {
            ProcessBuilder builder = installation.hub(
                    options,
                    "fayi.hub.Main",
                    List.of(
                            "--port", Integer.toString(FreePort.any()),
                            "--data", directory.resolve("hub").toString(),
                            "--demonstration", installation.seeds().toString()));
            long launched = System.nanoTime();
            ChildProcess hub = group.start("hub", builder, directory.resolve("hub.log"));
            Readiness.awaitLine(hub, "READY", PATIENCE);
            return (System.nanoTime() - launched) / 1e6;
        }
    }
}
