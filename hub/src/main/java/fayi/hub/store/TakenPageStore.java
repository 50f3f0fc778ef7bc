package fayi.hub.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Sealed pages that people take along; what is in them only their readers know. Thread-safe. */
public final class TakenPageStore {
    private final Database database;

    /** What became of a page. */
    public enum State {
        /** It waits. */
        HELD,
        /** Somebody has opened it. */
        OPENED,
        /** Its time is over. */
        OVER,
        /** There is none, or it is long ago. */
        UNKNOWN
    }

    /**
     * The answer to who opens a page.
     *
     * @param content the bytes, when they are this opener's
     */
    public record Opened(State state, Optional<byte[]> content) {}

    private record Row(
            String station,
            byte @Nullable [] content,
            Instant expiresAt,
            @Nullable String opener) {}

    /** In {@code database}. */
    public TakenPageStore(Database database) {
        this.database = database;
    }

    /** How many bytes of a station wait to be opened. */
    public long held(String station) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(sum(length(content)), 0) FROM taken_page
                        WHERE station_id = :station AND content IS NOT NULL
                        """)
                        .bind("station", station)
                        .mapTo(Long.class)
                        .one());
    }

    /** Keeps a page: until when, or empty when there is another under this id. The same page again is kept once. */
    public Optional<Instant> put(String id, String station, byte[] content, Instant until) {
        return database.jdbi().inTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO taken_page (id, station_id, content, expires_at)
                            VALUES (:id, :station, :content, :until) ON CONFLICT (id) DO NOTHING
                            """)
                    .bind("id", id)
                    .bind("station", station)
                    .bind("content", content)
                    .bind("until", until)
                    .execute();
            return lock(handle, id)
                    .filter(row -> row.station().equals(station) && Arrays.equals(row.content(), content))
                    .map(Row::expiresAt);
        });
    }

    /** Gives the bytes to the first opener, who may ask again for a while. */
    public Opened open(String id, String opener, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            Optional<Row> found = lock(handle, id);
            if (found.isEmpty()) {
                return new Opened(State.UNKNOWN, Optional.empty());
            }
            Row row = found.get();
            if (row.opener() != null && (row.content() == null || !row.opener().equals(opener))) {
                return new Opened(State.OPENED, Optional.empty());
            }
            if (row.content() == null || !row.expiresAt().isAfter(now)) {
                return new Opened(State.OVER, Optional.empty());
            }
            handle.createUpdate(
                            "UPDATE taken_page SET opener = :opener, opened_at = coalesce(opened_at, :now) WHERE id = :id")
                    .bind("id", id)
                    .bind("opener", opener)
                    .bind("now", now)
                    .execute();
            return new Opened(State.HELD, Optional.of(row.content()));
        });
    }

    /** Its opener has all of it: the bytes go. */
    public void drop(String id, String opener) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE taken_page SET content = NULL WHERE id = :id AND opener = :opener")
                        .bind("id", id)
                        .bind("opener", opener)
                        .execute());
    }

    /** Deletes the bytes of pages that were opened {@code grace} ago or are over, and rows that are over for {@code keep}. */
    public void forget(Instant now, Duration grace, Duration keep) {
        database.jdbi().useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE taken_page SET content = NULL
                            WHERE content IS NOT NULL AND (expires_at <= :now OR opened_at <= :opened)
                            """)
                    .bind("now", now)
                    .bind("opened", now.minus(grace))
                    .execute();
            handle.createUpdate("DELETE FROM taken_page WHERE expires_at <= :long")
                    .bind("long", now.minus(keep))
                    .execute();
        });
    }

    private static Optional<Row> lock(Handle handle, String id) {
        return handle.createQuery(
                        "SELECT station_id, content, expires_at, opener FROM taken_page WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((row, context) -> new Row(
                        row.getString("station_id"),
                        row.getBytes("content"),
                        row.getTimestamp("expires_at").toInstant(),
                        row.getString("opener")))
                .findOne();
    }
}
