package fayi.kiosk.flow;

import fayi.content.law.ArticleId;
import fayi.kiosk.search.Searching;
import java.util.Optional;

/**
 * What a person has looked up. Personal data: its text form is masked.
 *
 * @param printed of which article the paper is
 * @param paper the newest paper that was made
 */
public record Inquiry(Searching held, Optional<ArticleId> printed, Optional<MadePaper> paper) {
    /** Without a paper. */
    public Inquiry(Searching held) {
        this(held, Optional.empty(), Optional.empty());
    }

    Inquiry with(Searching next) {
        return new Inquiry(next, printed, paper);
    }

    Inquiry made(ArticleId article, MadePaper made) {
        return new Inquiry(held, Optional.of(article), Optional.of(made));
    }

    /** The paper of {@code article}, when it was made already. */
    Optional<MadePaper> paper(ArticleId article) {
        return paper.filter(made -> printed.filter(article::equals).isPresent());
    }

    @Override
    public String toString() {
        return "Inquiry[masked]";
    }
}
