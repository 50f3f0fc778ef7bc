package fayi.content.law.search;

import fayi.content.law.Article;
import fayi.content.law.Law;

/**
 * One article that was found.
 *
 * @param law its law, without the articles; its validity tells whether it may be relied on
 * @param score only to compare hits of one search
 */
public record Hit(Law law, Article article, Snippet snippet, double score) {}
