package fayi.content.law.search;

import fayi.content.law.Article;
import fayi.content.law.Law;
import java.util.List;
import java.util.Optional;

/**
 * An article as one reads it in a book.
 *
 * @param law its law without the articles; its validity tells whether it may be relied on
 * @param before the article before it
 * @param after the article after it
 * @param versions the article of the same number in other versions of the law, what holds first
 */
public record ArticleInContext(
        Law law, Article article, Optional<Article> before, Optional<Article> after, List<Article> versions) {
    /** Keeps a list of its own. */
    public ArticleInContext {
        versions = List.copyOf(versions);
    }
}
