package fayi.simulator.station;

/** Which of the station's cameras. */
public enum StationCamera {
    /** The one that looks at the person. */
    PERSON,
    /** The one that looks down on the papers. */
    DOCUMENT,
    /** The one before which codes are held. */
    SCANNER
}
