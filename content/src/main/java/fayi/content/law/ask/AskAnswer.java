package fayi.content.law.ask;

import fayi.content.law.ArticleId;
import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import java.util.List;

/** What asking gives. Every one of them is shown with the way to a lawyer: this is no legal advice. */
public sealed interface AskAnswer {
    /**
     * Sentences, each with the articles on which it rests; all of these are among the hits.
     *
     * @param dropped how many sentences were left out because they rest on nothing that was found
     */
    record Told(List<Sentence> sentences, List<Hit> hits, int dropped) implements AskAnswer {
        /** Keeps lists of its own. */
        public Told {
            sentences = List.copyOf(sentences);
            hits = List.copyOf(hits);
        }
    }

    /** The search alone, because the model could not be used. */
    record Searched(LawAnswer answer, Reason reason) implements AskAnswer {}

    /** One sentence with its articles, at least one. */
    record Sentence(String text, List<ArticleId> articles) {
        /** Keeps a list of its own. */
        public Sentence {
            articles = List.copyOf(articles);
        }
    }

    /** Why the model has no say. */
    enum Reason {
        /** The search found nothing that a model could speak from. */
        NOTHING_FOUND,
        /** It did not answer in time. */
        TOO_SLOW,
        /** It could not be reached, or answered with an error. */
        UNREACHABLE,
        /** Its answer could not be read, or no sentence of it rests on an article that was found. */
        UNUSABLE
    }
}
