package fayi.hub.store;

import java.time.Duration;
import java.time.Instant;

/** Counts what stations ask, so that one that asks too much is slowed on every node. Thread-safe. */
public final class RequestCountStore {
    private final Database database;

    /** In {@code database}. */
    public RequestCountStore(Database database) {
        this.database = database;
    }

    /** Counts one request of this kind and says the how-manieth it is in the present window. */
    public int count(String station, String kind, Instant now, Duration window) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        INSERT INTO request_count AS c (station_id, kind, window_start, requests)
                        VALUES (:station, :kind, :now, 1)
                        ON CONFLICT (station_id, kind) DO UPDATE SET
                            window_start = CASE WHEN c.window_start < :since THEN :now ELSE c.window_start END,
                            requests = CASE WHEN c.window_start < :since THEN 1 ELSE c.requests + 1 END
                        RETURNING requests
                        """)
                        .bind("station", station)
                        .bind("kind", kind)
                        .bind("now", now)
                        .bind("since", now.minus(window))
                        .mapTo(Integer.class)
                        .one());
    }
}
