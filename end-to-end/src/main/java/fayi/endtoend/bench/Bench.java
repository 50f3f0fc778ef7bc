package fayi.endtoend.bench;

import fayi.endtoend.bench.code.CorpusBenchmark;
import fayi.endtoend.bench.code.QrCommand;
import fayi.endtoend.campaign.CampaignCommand;
import fayi.endtoend.endurance.EnduranceCommand;
import fayi.endtoend.fuzz.FuzzCommand;
import fayi.endtoend.process.Display;
import fayi.endtoend.process.Installation;
import fayi.endtoend.process.ProcessGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./fayi bench}: prints measures, each with its peer beside it, taken in the same run. */
@Command(
        name = "bench",
        description = "Measures, each beside its peer.",
        subcommands = {QrCommand.class, CampaignCommand.class, FuzzCommand.class, EnduranceCommand.class},
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    /** What can be measured. */
    enum Measure {
        start,
        card,
        call,
        hub,
        devices
    }

    @Option(names = "--root", required = true, description = "The checkout.")
    private Path root = Path.of(".");

    @Option(names = "--rounds", description = "Starts that are counted. Usual: ${DEFAULT-VALUE}.")
    private int rounds = 7;

    @Parameters(arity = "0..*", description = "start, card, call, hub, devices; all of them when none is named.")
    private List<Measure> measures = List.of();

    private Bench() {}

    /** Runs the measures that are named. */
    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "fayi/endtoend/bench/bench-logback.xml");
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Measure> wanted = measures.isEmpty() ? List.of(Measure.values()) : measures;
        if (wanted.contains(Measure.card) || wanted.contains(Measure.devices)) {
            CardBenchmark.run(System.out);
        }
        if (wanted.contains(Measure.devices)) {
            ScannerBenchmark.run(System.out);
            PagesBenchmark.run(System.out);
            PrintBenchmark.run(System.out);
            CorpusBenchmark.run(CorpusBenchmark.SEED, CorpusBenchmark.PICTURES, System.out);
        }
        if (wanted.contains(Measure.start)) {
            start();
        }
        if (wanted.contains(Measure.call)) {
            CallBenchmark.run(System.out);
        }
        if (wanted.contains(Measure.hub)) {
            HubBenchmark.run(new Installation(root), root.resolve("build/bench"), rounds, System.out);
        }
        return 0;
    }

    private void start() throws IOException, InterruptedException {
        Path directory = root.resolve("build/bench");
        try (ProcessGroup group = new ProcessGroup()) {
            Display display = Display.startVirtual(
                    group,
                    1080,
                    1920,
                    directory.resolve("logs"),
                    List.of(
                            "-fbdir",
                            Files.createDirectories(directory.resolve("frame")).toString()));
            PaintedScreen screen = new PaintedScreen(directory.resolve("frame"));
            new StartBenchmark(new Installation(root), directory, display.name(), screen).run(rounds, System.out);
        }
    }
}
