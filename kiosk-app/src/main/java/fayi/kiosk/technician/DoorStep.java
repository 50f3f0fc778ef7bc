package fayi.kiosk.technician;

import java.util.List;

/** The door after an event, and what is to be done. */
public record DoorStep(Door door, List<DoorEffect> effects) {
    /** Copies the list. */
    public DoorStep {
        effects = List.copyOf(effects);
    }

    static DoorStep still(Door door) {
        return new DoorStep(door, List.of());
    }

    static DoorStep of(Door door, DoorEffect... effects) {
        return new DoorStep(door, List.of(effects));
    }
}
