package fayi.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Matters, their papers and their histories. Thread-safe. */
public final class MatterStore {
    private static final String SELECT =
            "SELECT m.*, s.name AS station_name FROM matter m JOIN station s ON s.id = m.station_id ";

    private final Database database;

    /** One line of a history; its words come from its kind. */
    public record Event(Instant at, String kind) {}

    /**
     * One paper.
     *
     * @param content encrypted
     */
    public record Paper(String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "Paper[" + mediaType + "]";
        }
    }

    /** In {@code database}. */
    public MatterStore(Database database) {
        this.database = database;
    }

    /** The matter made of the submission {@code key}. */
    public Optional<MatterRecord> byKey(UUID key) {
        return database.jdbi().withHandle(handle -> byKey(handle, key));
    }

    /** The matter with this number. */
    public Optional<MatterRecord> byNumber(String intakeNumber) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(SELECT + "WHERE m.intake_number = :number")
                        .bind("number", intakeNumber)
                        .map((row, context) -> matter(row))
                        .findOne());
    }

    /** The latest matters of the person with this index, newest first, at most {@code most}. */
    public List<MatterRecord> byPerson(byte[] personIndex, int most) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                SELECT + "WHERE m.person_index = :person ORDER BY m.id DESC LIMIT :most")
                        .bind("person", personIndex)
                        .bind("most", most)
                        .map((row, context) -> matter(row))
                        .list());
    }

    /** The history, oldest first. */
    public List<Event> events(long matter) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT at, kind FROM matter_event WHERE matter_id = :matter ORDER BY id")
                        .bind("matter", matter)
                        .map((row, context) -> new Event(row.getTimestamp("at").toInstant(), row.getString("kind")))
                        .list());
    }

    /** One paper of a matter. */
    public Optional<Paper> paper(long matter, String name) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT media_type, content FROM paper WHERE matter_id = :matter AND name = :name")
                        .bind("matter", matter)
                        .bind("name", name)
                        .map((row, context) -> new Paper(row.getString("media_type"), row.getBytes("content")))
                        .findOne());
    }

    static Optional<MatterRecord> byKey(Handle handle, UUID key) {
        return handle.createQuery(SELECT + "WHERE m.key = :key")
                .bind("key", key)
                .map((row, context) -> matter(row))
                .findOne();
    }

    static long insert(Handle handle, NewMatter fresh) {
        long matter = handle.createQuery("""
                        INSERT INTO matter (key, intake_number, station_id, service_id, service_title, office, subject,
                            state, accepted_at, due_by, secret_sha256, person_index, personal, rank, priority_reason)
                        VALUES (:key, :number, :stationId, :serviceId, :serviceTitle, :office, :subject,
                            'received', :acceptedAt, :dueBy, :secretSha256, :personIndex, :personal, :rank, :priorityReason)
                        RETURNING id
                        """)
                .bind("number", nextNumber(handle, fresh.day()))
                .bindMethods(fresh)
                .mapTo(Long.class)
                .one();
        for (NewMatter.NewPaper paper : fresh.papers()) {
            handle.createUpdate("""
                            INSERT INTO paper (matter_id, name, media_type, content)
                            VALUES (:matter, :name, :mediaType, :content)
                            """).bind("matter", matter).bindMethods(paper).execute();
        }
        addEvent(handle, matter, fresh.acceptedAt(), "received");
        return matter;
    }

    static void addEvent(Handle handle, long matter, Instant at, String kind) {
        handle.createUpdate("INSERT INTO matter_event (matter_id, at, kind) VALUES (:matter, :at, :kind)")
                .bind("matter", matter)
                .bind("at", at)
                .bind("kind", kind)
                .execute();
    }

    /** Counted a day. The row's lock keeps two of one day apart; what is rolled back was never shown to anybody. */
    private static String nextNumber(Handle handle, LocalDate day) {
        int number =
                handle.createQuery("""
                        INSERT INTO intake_day AS d (day, last) VALUES (:day, 1)
                        ON CONFLICT (day) DO UPDATE SET last = d.last + 1 RETURNING last
                        """).bind("day", day).mapTo(Integer.class).one();
        return "FY%04d%02d%02d-%06d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), number);
    }

    private static MatterRecord matter(ResultSet row) throws SQLException {
        return new MatterRecord(
                row.getLong("id"),
                row.getObject("key", UUID.class),
                row.getString("intake_number"),
                row.getString("station_id"),
                row.getString("station_name"),
                row.getString("service_id"),
                row.getString("service_title"),
                row.getString("office"),
                row.getString("subject"),
                row.getString("state"),
                row.getTimestamp("accepted_at").toInstant(),
                row.getObject("due_by", LocalDate.class),
                row.getString("secret_sha256"),
                row.getBytes("personal"));
    }
}
