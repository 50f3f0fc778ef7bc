package fayi.content.law.search;

import fayi.content.law.Law;
import java.util.List;

/** What a search gives. */
public sealed interface LawAnswer {
    /**
     * Articles were found.
     *
     * @param laws laws that were asked for by their title, in force first; often empty
     * @param hits best first; those that hold come before all others
     */
    record Found(List<Law> laws, List<Hit> hits) implements LawAnswer {
        /** Keeps lists of its own. */
        public Found {
            laws = List.copyOf(laws);
            hits = List.copyOf(hits);
        }

        /** Whether one article of a named law was asked for by its number, and nothing else. */
        public boolean isArticleAlone() {
            return !laws.isEmpty() && hits.size() == 1 && hits.get(0).score() == 1;
        }

        /** Whether a law was asked for by its title alone, so that the hits are only its first articles. */
        public boolean isTitleAlone() {
            return !laws.isEmpty() && !hits.isEmpty() && hits.stream().allMatch(hit -> hit.score() == 0);
        }
    }

    /**
     * Nothing answers this; the honest word is to ask a lawyer.
     *
     * @param nearest what came nearest, to be shown only when asked for
     */
    record NotFound(List<Hit> nearest) implements LawAnswer {
        /** Keeps a list of its own. */
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }

    /** Nothing was imported at this station; offer the guides and a lawyer. */
    record NothingImported() implements LawAnswer {}
}
