package fayi.hub.store;

import fayi.protocol.Rating;
import java.time.Instant;
import java.util.UUID;

/** Ratings of consultations: one a ticket and one a matter. Thread-safe. */
public final class RatingStore {
    private final Database database;

    /** In {@code database}. */
    public RatingStore(Database database) {
        this.database = database;
    }

    /** Keeps a rating; true also when this very one was kept before, false when there is another. */
    public boolean rate(Rating rating, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            int made = handle.createUpdate("""
                            INSERT INTO rating (key, ticket_id, matter_id, level, rated_at)
                            SELECT :key, id, matter_id, :level, :now FROM ticket WHERE id = :ticket
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("key", rating.key())
                    .bind("level", rating.level())
                    .bind("now", now)
                    .bind("ticket", rating.ticketId())
                    .execute();
            if (made == 1) {
                handle.createQuery("SELECT matter_id FROM ticket WHERE id = :ticket AND matter_id IS NOT NULL")
                        .bind("ticket", rating.ticketId())
                        .mapTo(Long.class)
                        .findOne()
                        .ifPresent(matter -> MatterStore.addEvent(handle, matter, now, "rated"));
                return true;
            }
            return handle.createQuery("SELECT key FROM rating WHERE key = :key AND ticket_id = :ticket")
                    .bind("key", rating.key())
                    .bind("ticket", rating.ticketId())
                    .mapTo(UUID.class)
                    .findOne()
                    .isPresent();
        });
    }
}
