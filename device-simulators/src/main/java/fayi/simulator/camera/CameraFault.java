package fayi.simulator.camera;

/** What can go wrong with a camera whose plug is in. */
public enum CameraFault {
    /** Nothing. */
    NONE,
    /** No picture comes; connections stay. */
    FROZEN,
    /** The same picture comes again and again. */
    SAME_PICTURE,
    /** Every picture is two thirds of a second late, and so are all after it. */
    SLOW,
    /** Every third picture is half of a JPEG, as its length says. */
    CUT,
    /** Some bytes of every third picture are turned over. */
    CORRUPT,
    /** The connection ends with every picture that has begun. */
    HANGS_UP,
    /** Whoever connects hears nothing at all. */
    SILENT
}
