package fayi.content.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a law, or a case, with its articles in order.
 *
 * @param title in full, as its first line says
 * @param category the folder that held it, such as 行政法规
 * @param version the day on which this version was adopted or published, where known
 * @param effective the day from which it holds, where the text says so
 * @param preface what stands before the first article: who adopted it and when
 */
public record Law(
        LawId id,
        String title,
        LawKind kind,
        String category,
        Optional<LocalDate> version,
        Optional<LocalDate> effective,
        Validity validity,
        String preface,
        List<Article> articles) {
    /** Keeps a list of its own. */
    public Law {
        articles = List.copyOf(articles);
    }

    /** The title as people say it. */
    public String shortTitle() {
        return LawTitle.shorten(title);
    }

    /** The same with another validity. */
    public Law with(Validity other) {
        return new Law(id, title, kind, category, version, effective, other, preface, articles);
    }
}
