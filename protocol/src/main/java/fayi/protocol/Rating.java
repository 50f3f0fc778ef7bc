package fayi.protocol;

import java.util.UUID;

/**
 * A person's rating of a consultation: voluntary, five levels, one a matter (GB/T 39735).
 *
 * @param key the idempotency key
 * @param level 1 (very poor) to 5 (very good)
 */
public record Rating(UUID key, String ticketId, int level) {
    /** Refuses a level outside 1 to 5. */
    public Rating {
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("A rating has the levels 1 to 5, not " + level);
        }
    }
}
