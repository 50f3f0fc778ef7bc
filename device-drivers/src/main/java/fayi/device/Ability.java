package fayi.device;

/** Whether hardware can do something. Not to know is an answer too. */
public enum Ability {
    /** It says, or its protocol requires, that it can. */
    SUPPORTED,
    /** It says that it cannot. */
    NOT_SUPPORTED,
    /** It has not been asked yet, or does not tell. */
    UNKNOWN
}
