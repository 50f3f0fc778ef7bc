package fayi.content.rule;

import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.util.List;
import java.util.Optional;

/**
 * What rules need beside what a person answers, and what differs by place or year. Immutable.
 *
 * @param deadlines the deadlines in the order of their file
 */
public record RuleData(Figures figures, LendingRates lendingRates, RestDays restDays, List<DeadlineKind> deadlines) {
    /** Copies the list. */
    public RuleData {
        deadlines = List.copyOf(deadlines);
    }

    /**
     * The data under {@code rules/} of {@code source}.
     *
     * @throws ContentException when a file is missing or wrong
     */
    public static RuleData read(ContentSource source) {
        String figures = "rules/figures.yaml";
        String rates = "rules/lending-rates.yaml";
        String days = "rules/rest-days.yaml";
        String deadlines = "rules/deadlines.yaml";
        return new RuleData(
                FiguresReader.figures(figures, text(source, figures)),
                FiguresReader.lendingRates(rates, text(source, rates)),
                FiguresReader.restDays(days, text(source, days)),
                DeadlineReader.read(deadlines, text(source, deadlines)));
    }

    /** The deadline with this id, if there is one. */
    public Optional<DeadlineKind> deadline(String id) {
        return deadlines.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static String text(ContentSource source, String path) {
        return source.read(path)
                .orElseThrow(() ->
                        new ContentException(path, 0, "there is no such file in the content", "Add it to the pack."));
    }
}
