package fayi.content.law.read;

import fayi.content.law.Law;
import java.util.List;

/**
 * What a folder gave.
 *
 * @param laws every version of every law and every case, newest first within a title
 * @param files how many files were taken in
 * @param skipped files without a text of their own, such as an index page
 */
public record LawCollection(List<Law> laws, int files, int skipped, List<ImportProblem> problems) {
    /** Keeps lists of its own. */
    public LawCollection {
        laws = List.copyOf(laws);
        problems = List.copyOf(problems);
    }

    /** How many articles, items and sections all of them have. */
    public int articles() {
        return laws.stream().mapToInt(law -> law.articles().size()).sum();
    }
}
