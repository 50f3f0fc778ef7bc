package fayi.endtoend.laws;

import fayi.content.law.eval.AskedQuestion;
import fayi.content.law.eval.Evaluation;
import fayi.content.law.index.ImportFacts;
import fayi.content.law.index.LawPlace;
import fayi.content.law.search.LawLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./fayi laws eval QUERIES.jsonl [--json]}: measures the search with questions whose answers are known. */
@Command(
        name = "eval",
        description = {
            "Measures the search with questions, one JSON object a line:",
            "{\"id\": 1, \"question\": \"...\", \"articles\": [\"劳动合同法第三十八条\", ...]}"
        },
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUERIES.jsonl", description = "The questions.")
    private @Nullable Path queries;

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    @Mixin
    private LawsCommand.Place place = new LawsCommand.Place();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        Path file = place.named(java.util.Objects.requireNonNull(queries));
        if (!java.nio.file.Files.isReadable(file)) {
            throw new IOException("There is no file " + file + " that can be read. Name the file with the questions.");
        }
        List<AskedQuestion> questions = AskedQuestion.read(file);
        try (LawLibrary library = place.library(Runtime.getRuntime().availableProcessors())) {
            Evaluation evaluation = Evaluation.of(library, questions);
            ImportFacts facts = library.facts().orElseThrow();
            double megabytes = new LawPlace(place.folder()).indexBytes() / 1e6;
            out.println(json ? line(evaluation, facts, megabytes) : table(evaluation, facts, megabytes, questions));
        }
        out.flush();
        return 0;
    }

    private static String line(Evaluation evaluation, ImportFacts facts, double megabytes) {
        return String.format(
                Locale.ROOT,
                "{\"hit@1\": %.4f, \"hit@5\": %.4f, \"hit@10\": %.4f, \"recall@50\": %.4f, \"p50Ms\": %.2f, \"p99Ms\": %.2f,"
                        + " \"indexMb\": %.1f, \"indexSeconds\": %.1f}",
                evaluation.hitAt1(),
                evaluation.hitAt5(),
                evaluation.hitAt10(),
                evaluation.recallAt50(),
                evaluation.p50Ms(),
                evaluation.p99Ms(),
                megabytes,
                facts.seconds());
    }

    private static String table(
            Evaluation evaluation, ImportFacts facts, double megabytes, List<AskedQuestion> questions) {
        return String.format(
                Locale.ROOT,
                """
                %d questions over %d laws with %d articles%s
                hit@1 %.3f  hit@5 %.3f  hit@10 %.3f  recall@50 %.3f  recall@100 %.3f
                sent to a lawyer instead: %.3f
                p50 %.1f ms  p99 %.1f ms
                index %.1f MB, made in %.0f s""",
                questions.size(),
                facts.laws(),
                facts.articles(),
                facts.senses() ? "" : ", words alone",
                evaluation.hitAt1(),
                evaluation.hitAt5(),
                evaluation.hitAt10(),
                evaluation.recallAt50(),
                evaluation.recallAt100(),
                evaluation.refused(),
                evaluation.p50Ms(),
                evaluation.p99Ms(),
                megabytes,
                facts.seconds());
    }
}
