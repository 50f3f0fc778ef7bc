package fayi.simulator.station;

/**
 * A card of a person who does not exist.
 *
 * @param id names it to the dock and the control
 * @param name as it stands on the card
 * @param kind what is special about it
 */
public record DemonstrationCard(String id, String name, Kind kind) {
    /** What a person at the dock must know to choose one. */
    public enum Kind {
        /** A resident's card that is valid. */
        RESIDENT,
        /** A resident's card whose day has passed. */
        EXPIRED,
        /** A foreigner's permanent residence card. */
        FOREIGNER,
        /** A residence permit for people from Hong Kong, Macao and Taiwan. */
        RESIDENCE_PERMIT
    }
}
