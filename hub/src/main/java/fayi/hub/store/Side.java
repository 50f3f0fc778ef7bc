package fayi.hub.store;

import java.util.Locale;

/** The two ends of a ticket's signalling. */
public enum Side {
    /** The person's. */
    STATION,
    /** The lawyer's. */
    DESK;

    /** Its word on the wire and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The opposite end. */
    public Side other() {
        return this == STATION ? DESK : STATION;
    }
}
