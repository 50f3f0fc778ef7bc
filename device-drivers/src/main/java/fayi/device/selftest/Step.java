package fayi.device.selftest;

/** What a self-test asks of a technician. Whoever guides them has words for each. */
public enum Step {
    /** Lay the test card, or one's own, on the reader. */
    LAY_ID_CARD,
    /** Lift it. */
    LIFT_ID_CARD,
    /** Hold any QR code before the scanner. */
    SHOW_CODE,
    /** Look at the printed page: complete, straight, black? */
    LOOK_AT_TEST_PAGE,
    /** Look at the printed receipt: complete, cut? */
    LOOK_AT_TEST_RECEIPT,
    /** Is one's own picture to be seen? */
    LOOK_AT_PICTURE,
    /** Lay a sheet of paper below the camera. */
    LAY_SHEET,
    /** Insert a social security card. */
    INSERT_SMART_CARD,
    /** Take it out. */
    TAKE_SMART_CARD,
    /** Sign on the pad. */
    SIGN,
    /** Look at the light: does it change its colour? */
    LOOK_AT_LIGHT,
    /** Step before the station. */
    STEP_BEFORE_STATION,
    /** Open the door of the case. */
    OPEN_DOOR,
    /** Close it. */
    CLOSE_DOOR,
    /** Take the mains plug of the battery unit out. */
    UNPLUG_MAINS,
    /** Put it in again. */
    PLUG_MAINS
}
