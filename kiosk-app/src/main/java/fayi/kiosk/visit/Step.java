package fayi.kiosk.visit;

import fayi.kiosk.flow.Effect;
import java.util.List;

/** What the machine says to an event: how the visit stands now, and what is to be done. */
public record Step(Visit visit, List<Effect> effects) {
    /** Copies the list. */
    public Step {
        effects = List.copyOf(effects);
    }
}
