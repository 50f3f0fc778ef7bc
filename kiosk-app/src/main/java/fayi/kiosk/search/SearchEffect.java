package fayi.kiosk.search;

import fayi.content.law.ArticleId;
import fayi.content.law.LawId;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.LawFilter;
import java.util.Locale;

/** What is wanted done while something is looked up. Text forms hold nothing of the person. */
public sealed interface SearchEffect {
    /** Opens the laws: {@link SearchOutcome.Opened}. */
    record Open() implements SearchEffect {}

    /**
     * Searches: {@link SearchOutcome.Answered}; {@link SearchOutcome.Listed} for the title of a law alone, {@link SearchOutcome.Read}
     * for the number of one of its articles.
     */
    record Find(String question, LawFilter filter) implements SearchEffect {
        @Override
        public String toString() {
            return "Find[masked]";
        }
    }

    /** Opens an article: {@link SearchOutcome.Read}. */
    record Read(ArticleId article) implements SearchEffect {
        @Override
        public String toString() {
            return "Read[masked]";
        }
    }

    /** Opens a law's list of articles: {@link SearchOutcome.Listed}. */
    record ListArticles(LawId law) implements SearchEffect {
        @Override
        public String toString() {
            return "ListArticles[masked]";
        }
    }

    /** Opens a law's versions: {@link SearchOutcome.Versions}. */
    record ListVersions(String title) implements SearchEffect {
        @Override
        public String toString() {
            return "ListVersions[masked]";
        }
    }

    /** Asks for plain words: {@link SearchOutcome.Told}. */
    record Tell(String question) implements SearchEffect {
        @Override
        public String toString() {
            return "Tell[masked]";
        }
    }

    /** Makes the paper of an article. */
    record MakePaper(ArticleInContext article, Locale locale) implements SearchEffect {
        @Override
        public String toString() {
            return "MakePaper[masked]";
        }
    }
}
