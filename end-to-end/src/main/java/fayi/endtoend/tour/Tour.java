package fayi.endtoend.tour;

import fayi.endtoend.process.Installation;
import fayi.endtoend.run.DemonstrationLawyer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./fayi tour}: a whole visit by itself, and another person's about unpaid wages. Leaves in build/tour/ a picture of every screen, the printed papers and
 * report.json. Exit code 0 when the visit went through, papers came, picture and sound passed both ways and nothing of the
 * person was left; 1 otherwise.
 */
@Command(name = "tour", description = "Plays a whole visit.", mixinStandardHelpOptions = true)
public final class Tour implements Callable<Integer> {
    @Option(names = "--root", required = true, description = "The checkout.")
    private Path root = Path.of(".");

    @Option(names = "--faults", description = "Plays bad input and bad luck in place of the whole visit.")
    private boolean faults;

    @Option(
            names = "--interviews",
            arity = "0..1",
            fallbackValue = "",
            split = ",",
            paramLabel = "ID,...",
            description = "Goes through every interview, or those that are named, and looks at all their papers.")
    private @Nullable Set<String> interviews;

    @Option(names = "--own-classes", hidden = true, description = "Plays with the caller's classes.")
    private boolean ownClasses;

    private Tour() {}

    /** Plays the tour. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Tour()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path directory = root.resolve("build/tour").toAbsolutePath();
        empty(directory);
        Installation installation = ownClasses ? Installation.ofCaller(root) : new Installation(root);
        if (faults) {
            boolean good =
                    Faults.play(installation, directory, System.out).stream().allMatch(Fault::ok);
            System.out.println("The pictures and faults.json lie in " + directory);
            return good ? 0 : 1;
        }
        if (interviews != null) {
            return playInterviews(installation, directory, interviews);
        }
        TourReport report = play(installation, directory, System.out);
        System.out.println("The pictures, papers and report.json lie in " + directory);
        return report.isGood() ? 0 : 1;
    }

    /** Plays it in {@code directory}, which must be empty or absent, and writes the report there. */
    public static TourReport play(Installation installation, Path directory, PrintStream out) throws IOException {
        Clock clock = Clock.systemDefaultZone();
        DemonstrationLawyer account = DemonstrationLawyer.first(installation.seeds());
        try (TourWorld world = TourWorld.start(installation, directory.resolve("machine"));
                LawyerUnderTour lawyer = new LawyerUnderTour(world.hub().desk())) {
            world.awaitServing();
            lawyer.signIn(account, clock);
            WholeVisit visit = new WholeVisit(world, lawyer, directory, out);
            TourReport report = visit.play();
            write(report, directory);
            return report;
        }
    }

    private static int playInterviews(Installation installation, Path directory, Set<String> named) throws IOException {
        Set<String> wanted = named.stream().filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
        InterviewsReport report = InterviewsTour.play(installation, directory, wanted, System.out);
        write(report, directory);
        System.out.println("The pictures and report.json lie in " + directory);
        return report.isGood() ? 0 : 1;
    }

    private static void write(Object report, Path directory) throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(directory.resolve("report.json"), json.writeValueAsBytes(report));
    }

    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> backwards;
        try (Stream<Path> files = Files.walk(directory)) {
            backwards = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : backwards) {
            Files.delete(file);
        }
    }
}
