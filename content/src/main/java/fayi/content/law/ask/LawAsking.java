package fayi.content.law.ask;

import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.content.law.search.LawLibrary;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Asks in one's own words: searches, gives the best articles to the model, and lets through only sentences that name one of
 * them. Blocks for the settings' patience at most; not for the screen's thread. The question goes to the model's endpoint and
 * nowhere else, without anything of the person; neither it nor the answer is kept or logged.
 */
public final class LawAsking {
    private static final int ARTICLES = 8;

    private final LawLibrary library;
    private final ChatModel model;

    /** Speaks about {@code library} through the model of {@code settings}. */
    public LawAsking(LawLibrary library, AskSettings settings) {
        this.library = library;
        this.model = new ChatModel(settings);
    }

    /** An answer, or what the search alone found. */
    public AskAnswer ask(String question) {
        LawAnswer found = library.search(question, LawFilter.NONE, ARTICLES);
        if (!(found instanceof LawAnswer.Found hits) || holding(hits.hits()).isEmpty()) {
            return new AskAnswer.Searched(found, AskAnswer.Reason.NOTHING_FOUND);
        }
        List<Hit> sources = holding(hits.hits());
        try {
            String reply = model.reply(AskPrompt.RULES, AskPrompt.of(question, sources));
            AskAnswer.Told told = AskReply.read(reply, sources);
            return told.sentences().isEmpty() ? searched(found, AskAnswer.Reason.UNUSABLE) : told;
        } catch (TimeoutException slow) {
            return searched(found, AskAnswer.Reason.TOO_SLOW);
        } catch (UnusableReplyException unusable) {
            return searched(found, AskAnswer.Reason.UNUSABLE);
        } catch (IOException unreachable) {
            return searched(found, AskAnswer.Reason.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return searched(found, AskAnswer.Reason.TOO_SLOW);
        }
    }

    private static AskAnswer searched(LawAnswer found, AskAnswer.Reason reason) {
        return new AskAnswer.Searched(found, reason);
    }

    private static List<Hit> holding(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.law().validity().holds()).toList();
    }
}
