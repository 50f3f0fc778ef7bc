package fayi.endtoend.fuzz;

import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./fayi bench fuzz}: reads random and mutated inputs with every codec. Ends with 1 when one crashed. */
@Command(
        name = "fuzz",
        description = "Random and mutated bytes for every codec; counts crashes, the slowest input and memory.",
        mixinStandardHelpOptions = true)
public final class FuzzCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;

    @Option(names = "--seed", description = "What all inputs follow from. Usual: any; it is printed.")
    private long seed = ThreadLocalRandom.current().nextInt(SEEDS);

    @Option(names = "--inputs", description = "Inputs a codec. Usual: ${DEFAULT-VALUE}.")
    private long inputs = 1_000_000;

    @Option(names = "--input", description = "Reads only the input with that number, and prints it.")
    private long only;

    @Option(names = "--codec", description = "Only codecs whose name contains this.")
    private String codec = "";

    /** For the command line. */
    public FuzzCommand() {}

    @Override
    public Integer call() {
        PrintStream out = System.out;
        out.printf(
                "seed %d, %d inputs a codec, %s%n",
                seed, inputs, ZonedDateTime.now().truncatedTo(ChronoUnit.SECONDS));
        out.println(FuzzResult.head());
        boolean good = true;
        for (FuzzTarget target : FuzzTargets.all()) {
            if (target.name().contains(codec)) {
                FuzzRun run = new FuzzRun(target, seed);
                if (only > 0) {
                    run.replay(only, out);
                } else {
                    FuzzResult result = run.run(inputs);
                    out.println(result.row());
                    result.crashes().forEach(out::println);
                    good &= result.crashed() == 0;
                }
            }
        }
        return good ? 0 : 1;
    }
}
