package fayi.kiosk.search;

import java.util.Optional;

/**
 * Where the person stands after a step.
 *
 * @param wanted what is to be done now; its outcome comes to the page
 * @param leaves whether the step leads out of the flow, back to where the person came from
 */
public record SearchStep(SearchPage page, Searching held, Optional<SearchEffect> wanted, boolean leaves) {
    static SearchStep at(SearchPage page, Searching held) {
        return new SearchStep(page, held, Optional.empty(), false);
    }

    static SearchStep wanting(SearchPage page, Searching held, SearchEffect effect) {
        return new SearchStep(page, held, Optional.of(effect), false);
    }
}
