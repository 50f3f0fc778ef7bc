package fayi.kiosk.search;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.ask.AskAnswer;
import fayi.content.law.search.ArticleInContext;
import fayi.content.law.search.LawAnswer;
import java.util.List;
import java.util.Optional;

/** What came of a {@link SearchEffect}. What was found tells what was asked, so text forms are masked. */
public sealed interface SearchOutcome {
    /**
     * The laws are open.
     *
     * @param empty whether there are none
     * @param plainWords whether plain words can be had
     */
    record Opened(boolean empty, boolean plainWords) implements SearchOutcome {}

    /** What a question found. */
    record Answered(LawAnswer answer, boolean plainWords) implements SearchOutcome {
        @Override
        public String toString() {
            return "Answered[masked]";
        }
    }

    /** An article, unless there is none of that id. */
    record Read(Optional<ArticleInContext> article) implements SearchOutcome {
        @Override
        public String toString() {
            return "Read[masked]";
        }
    }

    /** A law and its articles, without a text of its own. */
    record Listed(Law law, List<Article> articles) implements SearchOutcome {
        /** Keeps a list of its own. */
        public Listed {
            articles = List.copyOf(articles);
        }

        @Override
        public String toString() {
            return "Listed[masked]";
        }
    }

    /** A law's versions, what holds first. */
    record Versions(List<Law> laws) implements SearchOutcome {
        /** Keeps a list of its own. */
        public Versions {
            laws = List.copyOf(laws);
        }

        @Override
        public String toString() {
            return "Versions[masked]";
        }
    }

    /** Plain words, or why there are none. */
    record Told(AskAnswer answer) implements SearchOutcome {
        @Override
        public String toString() {
            return "Told[masked]";
        }
    }
}
