package fayi.endtoend.laws;

import fayi.content.law.Validity;
import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.content.law.search.LawLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./fayi laws search WORDS...}: what a citizen would find. */
@Command(name = "search", description = "Shows what a question finds.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "A question, a title, an article's number.")
    private List<String> words = List.of();

    @Option(names = "--most", description = "Hits at most. Usual: ${DEFAULT-VALUE}.")
    private int most = 10;

    @Option(names = "--cases", description = "Cases only.")
    private boolean cases;

    @Mixin
    private LawsCommand.Place place = new LawsCommand.Place();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        try (LawLibrary library = place.library(1)) {
            LawFilter filter = cases ? LawFilter.cases() : LawFilter.NONE;
            show(out, library.search(String.join(" ", words), filter, most));
        }
        out.flush();
        return 0;
    }

    private static void show(PrintWriter out, LawAnswer answer) {
        if (answer instanceof LawAnswer.Found found) {
            found.hits().forEach(hit -> show(out, hit));
        } else if (answer instanceof LawAnswer.NotFound none) {
            out.println("没有找到能回答这个问题的条文，请向律师咨询。以下仅供参考：");
            none.nearest().stream().limit(3).forEach(hit -> show(out, hit));
        }
    }

    private static void show(PrintWriter out, Hit hit) {
        String marked = hit.snippet().parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
        String lapsed = hit.law().validity() instanceof Validity.InForce
                ? ""
                : "  <" + hit.law().validity() + ">";
        out.printf(
                "%.3f  %s %s  (%s)%s%n       %s%n",
                hit.score(),
                hit.law().shortTitle(),
                hit.article().label(),
                hit.article().id(),
                lapsed,
                marked);
    }
}
