package fayi.content.law;

import java.util.List;
import java.util.Optional;

/**
 * One article of a law, one item of a notice, or one section of a case.
 *
 * @param label as printed, 第一千零八十七条; 一 for an item; 裁判要点 for a section
 * @param number of an article that has one
 * @param headings part, chapter and section above it, from the outermost on
 * @param text its paragraphs, a line each, without the label
 */
public record Article(ArticleId id, String label, Optional<ArticleNumber> number, List<String> headings, String text) {
    /** Keeps a list of its own. */
    public Article {
        headings = List.copyOf(headings);
    }

    /** The headings in one line. */
    public String chapter() {
        return String.join(" ", headings);
    }
}
