package fayi.hub.store;

import java.time.Instant;
import java.util.List;

/** Who read or changed what: written before the answer is given, never changed. Thread-safe. */
public final class AuditStore {
    private final Database database;

    /**
     * One line of the trail.
     *
     * @param actor a lawyer's account, {@code station:<id>} or {@code hub}
     * @param action {@code matter-read}, {@code paper-read}, {@code track-by-id-number}, ...
     * @param subject an intake number, a ticket or a rule; never personal data
     */
    public record Entry(Instant at, String actor, String action, String subject) {}

    /** In {@code database}. */
    public AuditStore(Database database) {
        this.database = database;
    }

    /** Writes one line. */
    public void write(Instant at, String actor, String action, String subject) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "INSERT INTO audit (at, actor, action, subject) VALUES (:at, :actor, :action, :subject)")
                        .bind("at", at)
                        .bind("actor", actor)
                        .bind("action", action)
                        .bind("subject", subject)
                        .execute());
    }

    /** All lines about {@code subject}, oldest first. */
    public List<Entry> about(String subject) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT at, actor, action, subject FROM audit WHERE subject = :subject ORDER BY id")
                        .bind("subject", subject)
                        .map((row, context) -> new Entry(
                                row.getTimestamp("at").toInstant(),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("subject")))
                        .list());
    }
}
