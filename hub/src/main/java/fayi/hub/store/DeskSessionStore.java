package fayi.hub.store;

import java.time.Instant;
import java.util.Optional;

/** Signed-in desks, known by the digest of their cookie. Thread-safe. */
public final class DeskSessionStore {
    private final Database database;

    /** A session that has not ended. */
    public record Session(LawyerRecord lawyer, String csrfToken, Instant expiresAt) {
        @Override
        public String toString() {
            return "Session[" + lawyer.account() + "]";
        }
    }

    /** In {@code database}. */
    public DeskSessionStore(Database database) {
        this.database = database;
    }

    /** Begins a session. */
    public void begin(byte[] digest, String account, String csrfToken, Instant expiresAt, Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO desk_session (digest, account, csrf_token, expires_at, seen_at)
                        VALUES (:digest, :account, :csrf, :expiresAt, :now)
                        """)
                        .bind("digest", digest)
                        .bind("account", account)
                        .bind("csrf", csrfToken)
                        .bind("expiresAt", expiresAt)
                        .bind("now", now)
                        .execute());
    }

    /** The session with this cookie. */
    public Optional<Session> find(byte[] digest, Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT l.*, s.csrf_token, s.expires_at FROM desk_session s JOIN lawyer l USING (account)
                        WHERE s.digest = :digest AND s.expires_at > :now
                        """)
                        .bind("digest", digest)
                        .bind("now", now)
                        .map((row, context) -> new Session(
                                LawyerStore.lawyer(row),
                                row.getString("csrf_token"),
                                row.getTimestamp("expires_at").toInstant()))
                        .findOne());
    }

    /** Ends a session. */
    public void end(byte[] digest) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM desk_session WHERE digest = :digest")
                        .bind("digest", digest)
                        .execute());
    }

    /** Notes that the lawyer's page is open. */
    public void seen(String account, Instant now) {
        database.jdbi()
                .useHandle(
                        handle -> handle.createUpdate("UPDATE desk_session SET seen_at = :now WHERE account = :account")
                                .bind("account", account)
                                .bind("now", now)
                                .execute());
    }

    /** How many lawyers have had their page open since then. */
    public int lawyersSince(Instant since) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(DISTINCT account) FROM desk_session WHERE seen_at > :since")
                        .bind("since", since)
                        .mapTo(Integer.class)
                        .one());
    }

    /** Forgets sessions that ended before {@code now}. */
    public void forgetEnded(Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM desk_session WHERE expires_at < :now")
                        .bind("now", now)
                        .execute());
    }
}
