package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The published figures that a station has. Immutable. */
public record Figures(List<Figure> all) {
    /** Copies the list. */
    public Figures {
        all = List.copyOf(all);
    }

    /** The figure of {@code year}, or of the nearest year before it that there is. */
    public Optional<Figure> find(FigureKind kind, int year) {
        return all.stream()
                .filter(figure -> figure.kind() == kind && figure.year() <= year)
                .max(Comparator.comparingInt(Figure::year));
    }

    /** That the figure of {@code year} is missing, for who must bring it. */
    static LocalizedText missing(FigureKind kind, int year) {
        return RuleWords.of(
                "这台机器里没有 {0} 年的{1}。请问工作人员或律师。",
                "This station lacks {1} of {0}. Please ask the staff or a lawyer.", year, kind.title());
    }
}
