package fayi.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Stations, their one-time enrolment codes and the assertions they have used. Thread-safe. */
public final class StationStore {
    private final Database database;

    /** In {@code database}. */
    public StationStore(Database database) {
        this.database = database;
    }

    /** Adds a station or gives a known one its present name and place; its key stays. */
    public void put(String id, String name, StationPlace place) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO station (id, name, village, township, county, city)
                        VALUES (:id, :name, :village, :township, :county, :city)
                        ON CONFLICT (id) DO UPDATE SET name = :name, village = :village, township = :township,
                            county = :county, city = :city
                        """)
                        .bind("id", id)
                        .bind("name", name)
                        .bindMethods(place)
                        .execute());
    }

    /** The station {@code id}. */
    public Optional<StationRecord> find(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM station WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> station(row))
                        .findOne());
    }

    /** Sets the one code with which {@code station} may enrol until {@code expiresAt}; an earlier code ends. */
    public void setEnrolmentCode(String station, byte[] digest, Instant expiresAt) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO enrolment_code (station_id, digest, expires_at) VALUES (:station, :digest, :expiresAt)
                        ON CONFLICT (station_id) DO UPDATE SET digest = :digest, expires_at = :expiresAt
                        """)
                        .bind("station", station)
                        .bind("digest", digest)
                        .bind("expiresAt", expiresAt)
                        .execute());
    }

    /** Gives {@code station} its key if the code is the present one, which is thereby used up. */
    public boolean enrol(String station, byte[] codeDigest, String publicKey, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            int used = handle.createUpdate("""
                            DELETE FROM enrolment_code
                            WHERE station_id = :station AND digest = :digest AND expires_at > :now
                            """)
                    .bind("station", station)
                    .bind("digest", codeDigest)
                    .bind("now", now)
                    .execute();
            if (used == 1) {
                handle.createUpdate("UPDATE station SET public_key = :key, enrolled_at = :now WHERE id = :station")
                        .bind("key", publicKey)
                        .bind("now", now)
                        .bind("station", station)
                        .execute();
            }
            return used == 1;
        });
    }

    /** Notes that the assertion was used; false when it had been used before. */
    public boolean useAssertion(String station, String assertionId, Instant expiresAt) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("""
                                INSERT INTO used_assertion (station_id, assertion_id, expires_at)
                                VALUES (:station, :id, :expiresAt) ON CONFLICT DO NOTHING
                                """)
                                .bind("station", station)
                                .bind("id", assertionId)
                                .bind("expiresAt", expiresAt)
                                .execute()
                        == 1);
    }

    /** Forgets assertions that would have ended before {@code now}. */
    public void forgetAssertions(Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM used_assertion WHERE expires_at < :now")
                        .bind("now", now)
                        .execute());
    }

    private static StationRecord station(ResultSet row) throws SQLException {
        return new StationRecord(
                row.getString("id"),
                row.getString("name"),
                new StationPlace(
                        row.getString("village"),
                        row.getString("township"),
                        row.getString("county"),
                        row.getString("city")),
                Optional.ofNullable(row.getString("public_key")));
    }
}
