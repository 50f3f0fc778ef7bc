package fayi.endtoend.laws;

import fayi.content.law.Validity;
import fayi.content.law.index.FrequentQuestions;
import fayi.content.law.index.LawImport;
import fayi.content.law.index.LawPlace;
import fayi.content.law.read.LawCollection;
import fayi.content.law.vector.Embedder;
import fayi.content.source.BundledSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./fayi laws import DIR...}: takes folders of laws and cases in. */
@Command(
        name = "import",
        description = {
            "Reads folders of laws and cases in Markdown and writes the index; it replaces an earlier one.",
            "Vectors are computed once a text: an import that was stopped goes on where it was."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN_PROBLEMS = 50;
    private static final int STEP = 1_000;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders; one named 案例 or cases holds cases.")
    private List<Path> folders = List.of();

    @Mixin
    private LawsCommand.Place place = new LawsCommand.Place();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        LawPlace to = new LawPlace(place.folder());
        Clock clock = Clock.systemDefaultZone();
        long begin = clock.millis();
        LawCollection collection;
        try (@Nullable Embedder embedder = place.embedder(Runtime.getRuntime().availableProcessors())) {
            LawImport laws = new LawImport(to, FrequentQuestions.read(new BundledSource()), embedder, clock);
            collection = laws.run(folders.stream().map(place::named).toList(), (done, all) -> {
                if (done / STEP != (done - 1) / STEP || done.equals(all)) {
                    out.printf("  %,d of %,d vectors%n", done, all);
                    out.flush();
                }
            });
        }
        tell(out, collection);
        out.printf(
                "Index in %s: %.1f MB, %.0f s.%n",
                to.folder(), to.indexBytes() / 1e6, (clock.millis() - begin) / 1000.0);
        out.flush();
        return 0;
    }

    private static void tell(PrintWriter out, LawCollection collection) {
        long lapsed = collection.laws().stream()
                .filter(law -> !(law.validity() instanceof Validity.InForce))
                .count();
        out.printf(
                "%,d laws and cases with %,d articles from %,d files; %,d of them are old, amended or not yet in force.%n",
                collection.laws().size(), collection.articles(), collection.files(), lapsed);
        collection.problems().stream().limit(SHOWN_PROBLEMS).forEach(problem -> out.println("  " + problem));
        int more = collection.problems().size() - SHOWN_PROBLEMS;
        if (more > 0) {
            out.printf("  ... and %,d more places.%n", more);
        }
    }
}
