package fayi.kiosk.flow;

import fayi.content.law.ArticleId;
import fayi.kiosk.search.Searching;
import java.util.Optional;

/**
 * What a person has looked up. Personal data: its text form is masked.
 *
 * @param serviceId from which service they came
 * @param page where they stood
 * @param printed of which article the paper is
 * @param paper the newest paper that was made
 */
public record Inquiry(
        String serviceId,
        Searching held,
        Optional<Page.Search> page,
        Optional<ArticleId> printed,
        Optional<MadePaper> paper) {
    /** Nothing is looked up yet. */
    public Inquiry(String serviceId, Searching held) {
        this(serviceId, held, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Inquiry from(String otherService, Searching next) {
        return new Inquiry(otherService, next, page, printed, paper);
    }

    Inquiry with(Searching next) {
        return from(serviceId, next);
    }

    Inquiry at(Page.Search shown) {
        return new Inquiry(serviceId, held, Optional.of(shown), printed, paper);
    }

    Inquiry made(ArticleId article, MadePaper made) {
        return new Inquiry(serviceId, held, page, Optional.of(article), Optional.of(made));
    }

    /** The paper of {@code article}, when it was made already. */
    Optional<MadePaper> paper(ArticleId article) {
        return paper.filter(made -> printed.filter(article::equals).isPresent());
    }

    @Override
    public String toString() {
        return "Inquiry[" + serviceId + " masked]";
    }
}
