package fayi.content.ranking;

import java.util.List;
import java.util.Optional;

/**
 * What a station makes of what a person told.
 *
 * @param danger what comes before all services, if anything was said of it
 * @param services the best first, at most {@value #MOST}; none when nothing was understood
 */
public record Proposals(Optional<Danger> danger, List<Proposal> services) {
    /** How many services are proposed. */
    public static final int MOST = 3;
    /** Nothing was understood. */
    public static final Proposals NONE = new Proposals(Optional.empty(), List.of());

    /** Copies the list. */
    public Proposals {
        services = List.copyOf(services);
    }

    /** Whether neither danger nor a service was found. */
    public boolean isEmpty() {
        return danger.isEmpty() && services.isEmpty();
    }
}
