package fayi.content.ranking;

/** What must be answered before any service. */
public enum Danger {
    /** Somebody hurts or threatens somebody: 110. */
    VIOLENCE,
    /** Somebody may take their own life: 12356, and a person beside them. */
    SELF_HARM,
    /** Somebody needs a doctor or the fire brigade at once: 120, 119. */
    EMERGENCY
}
