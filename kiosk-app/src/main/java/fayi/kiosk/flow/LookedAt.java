package fayi.kiosk.flow;

import java.util.Optional;

/**
 * What a person looked up or learned last: theirs alone, so its text form is masked.
 *
 * @param serviceId from which service they came
 * @param page where they stood
 * @param card the paper that was made of it last
 */
public record LookedAt(String serviceId, Page page, Optional<MadePaper> card) {
    LookedAt made(MadePaper paper) {
        return new LookedAt(serviceId, page, Optional.of(paper));
    }

    LookedAt at(Page next) {
        return new LookedAt(serviceId, next, card);
    }

    @Override
    public String toString() {
        return "LookedAt[" + serviceId + " masked]";
    }
}
