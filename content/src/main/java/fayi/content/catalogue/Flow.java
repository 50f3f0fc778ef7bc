package fayi.content.catalogue;

/** What a service opens. */
public enum Flow {
    /** An interview that becomes papers and a matter. */
    INTERVIEW,
    /** The queue and a call with a lawyer. */
    CONSULTATION,
    /** The history of a matter. */
    TRACK
}
