package fayi.content.ranking;

import fayi.content.catalogue.Service;
import java.util.List;

/**
 * A service that fits what was told. Personal data: its text form is masked.
 *
 * @param because the person's own words for which it was chosen, in the order in which they were said
 */
public record Proposal(Service service, List<String> because) {
    /** Copies the list. */
    public Proposal {
        because = List.copyOf(because);
    }

    @Override
    public String toString() {
        return "Proposal[" + service.id() + "]";
    }
}
