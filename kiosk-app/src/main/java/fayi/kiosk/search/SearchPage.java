package fayi.kiosk.search;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.Law;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.Hit;
import java.util.List;
import java.util.Optional;

/** Where a person stands who looks something up. What was found tells what was asked, so text forms are masked. */
public sealed interface SearchPage {
    /** The field for a question. */
    record Asking() implements SearchPage {}

    /** Something takes a while, or has failed. */
    record Waiting(Reason reason) implements SearchPage {}

    /** This station has no laws. */
    record Missing() implements SearchPage {}

    /**
     * What was found.
     *
     * @param hits best first; what came nearest when nothing answers the question
     * @param answers whether they answer it
     * @param revealed whether the person wants to see what only came near
     * @param index which page of them, from 0 on
     * @param untold why plain words could not be had, once they were asked for
     */
    record Results(List<Hit> hits, boolean answers, boolean revealed, int index, Optional<AskAnswer.Reason> untold)
            implements SearchPage {
        /** How many stand on one page. */
        public static final int ON_A_PAGE = 3;

        /** Keeps a list of its own. */
        public Results {
            hits = List.copyOf(hits);
        }

        /** Those of this page; none while they only came near and are not asked for. */
        public List<Hit> shown() {
            if (!answers && !revealed) {
                return List.of();
            }
            int from = Math.min(hits.size(), index * ON_A_PAGE);
            return hits.subList(from, Math.min(hits.size(), from + ON_A_PAGE));
        }

        /** How many pages there are, at least one. */
        public int pages() {
            return Math.max(1, (hits.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        }

        @Override
        public String toString() {
            return "Results[masked]";
        }
    }

    /** An article as in a book. */
    record Reading(ArticleInContext article) implements SearchPage {
        @Override
        public String toString() {
            return "Reading[masked]";
        }
    }

    /**
     * The articles of a law.
     *
     * @param index which page of them, from 0 on
     */
    record Contents(Law law, List<Article> articles, int index) implements SearchPage {
        /** How many stand on one page. */
        public static final int ON_A_PAGE = 5;

        /** Keeps a list of its own. */
        public Contents {
            articles = List.copyOf(articles);
        }

        /** Those of this page. */
        public List<Article> shown() {
            int from = Math.min(articles.size(), index * ON_A_PAGE);
            return articles.subList(from, Math.min(articles.size(), from + ON_A_PAGE));
        }

        /** How many pages there are, at least one. */
        public int pages() {
            return Math.max(1, (articles.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        }

        @Override
        public String toString() {
            return "Contents[masked]";
        }
    }

    /**
     * A law as it was at several times, what holds first.
     *
     * @param articles the article from which the person came, in each version that has it
     * @param index which page of them, from 0 on
     */
    record Versions(List<Law> laws, List<ArticleId> articles, int index) implements SearchPage {
        /** How many stand on one page. */
        public static final int ON_A_PAGE = 4;

        /** Keeps lists of its own. */
        public Versions {
            laws = List.copyOf(laws);
            articles = List.copyOf(articles);
        }

        /** The article from which the person came, as it stands in {@code law}. */
        public Optional<ArticleId> article(Law law) {
            return articles.stream().filter(id -> id.law().equals(law.id())).findFirst();
        }

        /** Those of this page. */
        public List<Law> shown() {
            int from = Math.min(laws.size(), index * ON_A_PAGE);
            return laws.subList(from, Math.min(laws.size(), from + ON_A_PAGE));
        }

        /** How many pages there are, at least one. */
        public int pages() {
            return Math.max(1, (laws.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        }

        @Override
        public String toString() {
            return "Versions[masked]";
        }
    }

    /** What was found, in plain sentences, each with its articles. */
    record Told(AskAnswer.Told answer) implements SearchPage {
        @Override
        public String toString() {
            return "Told[masked]";
        }
    }

    /** For what a person waits. */
    enum Reason {
        /** Laws are being searched. */
        SEARCH,
        /** An article, a law, its versions are being opened. */
        OPENING,
        /** A language model is being asked. */
        PLAIN_WORDS
    }
}
