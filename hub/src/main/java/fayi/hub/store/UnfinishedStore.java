package fayi.hub.store;

import java.time.Instant;
import java.util.Optional;

/** Unfinished interviews, sealed by stations. Thread-safe. */
public final class UnfinishedStore {
    private final Database database;

    /** In {@code database}. */
    public UnfinishedStore(Database database) {
        this.database = database;
    }

    /** Keeps one; false when there is one under this index already. */
    public boolean put(byte[] index, String station, byte[] content, Instant until) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO unfinished_interview (lookup, station_id, content, expires_at)
                        VALUES (:lookup, :station, :content, :until) ON CONFLICT (lookup) DO NOTHING
                        """)
                                .bind("lookup", index)
                                .bind("station", station)
                                .bind("content", content)
                                .bind("until", until)
                                .execute()
                        == 1);
    }

    /** The one under this index, unless its time is over or it was asked for {@code most} times before. */
    public Optional<byte[]> read(byte[] index, int most, Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        UPDATE unfinished_interview SET asked = asked + 1
                        WHERE lookup = :lookup AND expires_at > :now AND asked < :most
                        RETURNING content
                        """)
                        .bind("lookup", index)
                        .bind("now", now)
                        .bind("most", most)
                        .mapTo(byte[].class)
                        .findOne());
    }

    /** Deletes the one under this index, if there is one. */
    public void delete(byte[] index) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM unfinished_interview WHERE lookup = :lookup")
                        .bind("lookup", index)
                        .execute());
    }

    /** Deletes those whose time is over. */
    public void forget(Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM unfinished_interview WHERE expires_at <= :now")
                        .bind("now", now)
                        .execute());
    }
}
