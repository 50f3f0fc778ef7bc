package fayi.hub.store;

import fayi.protocol.LawyerCard;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts of lawyers and what their sign-ins need. Thread-safe. */
public final class LawyerStore {
    private final Database database;

    /** In {@code database}. */
    public LawyerStore(Database database) {
        this.database = database;
    }

    /**
     * Adds an account or replaces its details and secrets.
     *
     * @param seed names the demonstration entry it was made from, empty in the field
     */
    public void put(LawyerRecord lawyer, String passwordDigest, byte[] totpSecret, Optional<String> seed) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO lawyer (account, name, office, licence, skills, scope_tier, scope_place,
                            password_digest, totp_secret, seed)
                        VALUES (:account, :name, :office, :licence, :skills, :tier, :place, :digest, :secret, :seed)
                        ON CONFLICT (account) DO UPDATE SET name = :name, office = :office, licence = :licence,
                            skills = :skills, scope_tier = :tier, scope_place = :place, password_digest = :digest,
                            totp_secret = :secret, seed = :seed, failures = 0, locked_until = NULL
                        """)
                        .bind("account", lawyer.account())
                        .bindMethods(lawyer.card())
                        .bindArray("skills", String.class, lawyer.skills())
                        .bind("tier", lawyer.scopeTier())
                        .bind("place", lawyer.scopePlace())
                        .bind("digest", passwordDigest)
                        .bind("secret", totpSecret)
                        .bind("seed", seed)
                        .execute());
    }

    /** The demonstration entry from which {@code account} was made. */
    public Optional<String> seed(String account) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT seed FROM lawyer WHERE account = :account AND seed IS NOT NULL")
                        .bind("account", account)
                        .mapTo(String.class)
                        .findOne());
    }

    /** Shuts accounts of a demonstration that was once run on this database, and ends their sessions. */
    public void closeDemonstration() {
        database.jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM desk_session USING lawyer WHERE lawyer.account = desk_session.account "
                    + "AND lawyer.seed IS NOT NULL");
            handle.execute("UPDATE lawyer SET password_digest = '', seed = '' WHERE seed IS NOT NULL");
        });
    }

    /** The account's details. */
    public Optional<LawyerRecord> find(String account) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM lawyer WHERE account = :account")
                        .bind("account", account)
                        .map((row, context) -> lawyer(row))
                        .findOne());
    }

    /** What a sign-in is checked against. */
    public Optional<Credentials> credentials(String account) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM lawyer WHERE account = :account")
                        .bind("account", account)
                        .map((row, context) -> new Credentials(
                                row.getString("account"),
                                row.getString("password_digest"),
                                row.getBytes("totp_secret"),
                                row.getLong("last_totp_step"),
                                instant(row.getTimestamp("locked_until"))))
                        .findOne());
    }

    /** Takes the code of {@code step}; false when this or a later one has been used. */
    public boolean useTotpStep(String account, long step) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                                UPDATE lawyer SET last_totp_step = :step, failures = 0, locked_until = NULL
                                WHERE account = :account AND last_totp_step < :step
                                """)
                                .bind("account", account)
                                .bind("step", step)
                                .execute()
                        == 1);
    }

    /** Counts a wrong sign-in; at {@code most} in a row the account is closed until then. True when that happened now. */
    public boolean countFailure(String account, int most, Instant lockedUntil) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        UPDATE lawyer SET
                            locked_until = CASE WHEN failures + 1 >= :most THEN :until ELSE locked_until END,
                            failures = CASE WHEN failures + 1 >= :most THEN 0 ELSE failures + 1 END
                        WHERE account = :account RETURNING failures = 0
                        """)
                        .bind("account", account)
                        .bind("most", most)
                        .bind("until", lockedUntil)
                        .mapTo(Boolean.class)
                        .findOne()
                        .orElse(false));
    }

    static LawyerRecord lawyer(ResultSet row) throws SQLException {
        Array skills = row.getArray("skills");
        return new LawyerRecord(
                row.getString("account"),
                new LawyerCard(row.getString("name"), row.getString("office"), row.getString("licence")),
                List.of((String[]) skills.getArray()),
                row.getString("scope_tier"),
                row.getString("scope_place"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
