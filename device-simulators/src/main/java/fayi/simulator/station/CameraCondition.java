package fayi.simulator.station;

/** How a camera is. */
public enum CameraCondition {
    /** It sends pictures. */
    LIVE,
    /** The connection stays, no picture comes. */
    FROZEN,
    /** Its plug is out. */
    UNPLUGGED
}
