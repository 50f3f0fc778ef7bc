package fayi.kiosk.flow;

import fayi.kiosk.calculate.Calculating;
import java.util.Optional;

/**
 * What a person has reckoned. Personal data: its text form is masked.
 *
 * @param serviceId from which service they came
 * @param card the paper with the result; gone when an answer changes
 */
public record Reckoning(String serviceId, Calculating held, Optional<MadePaper> card) {
    static Reckoning of(String serviceId) {
        return new Reckoning(serviceId, Calculating.NOTHING, Optional.empty());
    }

    /** Whether the questions are open, so that it can be gone on with. */
    boolean isBegun() {
        return held.progress().isPresent();
    }

    Reckoning with(Calculating next) {
        boolean same = next.outcome().equals(held.outcome());
        return new Reckoning(serviceId, next, same ? card : Optional.empty());
    }

    Reckoning made(MadePaper paper) {
        return new Reckoning(serviceId, held, Optional.of(paper));
    }

    @Override
    public String toString() {
        return "Reckoning[" + serviceId + " masked]";
    }
}
