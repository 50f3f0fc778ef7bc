package fayi.hub.store;

import fayi.protocol.LawyerCard;
import fayi.protocol.Signal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Tickets: opening, claiming, ending and the written opinion. Each method is one transaction that holds the lock of one
 * ticket only. Thread-safe.
 */
public final class TicketStore {
    private static final String UNIQUE_VIOLATION = "23505";
    static final String ORDER = "(NOT t.returned), t.rank, t.opened_at, t.id";
    private static final String SELECT = """
            SELECT t.*, s.name AS station_name, m.intake_number, coalesce(m.subject, '') AS subject,
                m.priority_reason, o.body AS opinion,
                l.name AS lawyer_name, l.office AS lawyer_office, l.licence AS lawyer_licence,
                CASE WHEN t.state <> 'waiting' THEN 0 ELSE (
                    SELECT count(*) FROM ticket b JOIN station bs ON bs.id = b.station_id
                    WHERE b.state = 'waiting' AND bs.city = s.city
                        AND ((NOT b.returned), b.rank, b.opened_at, b.id) < ((NOT t.returned), t.rank, t.opened_at, t.id)
                ) END AS ahead
            FROM ticket t JOIN station s ON s.id = t.station_id
                LEFT JOIN matter m ON m.id = t.matter_id
                LEFT JOIN lawyer l ON l.account = t.account
                LEFT JOIN opinion o ON o.ticket_id = t.id
            """;

    private final Database database;
    private final SignalStore signals;

    /** How a claim ended. */
    public enum Claim {
        /** This lawyer has it now, or had it already. */
        CLAIMED,
        /** Another was faster, or the person has left. */
        TAKEN,
        /** This lawyer has another ticket. */
        HOLDS_ANOTHER
    }

    /** In {@code database}. */
    public TicketStore(Database database, SignalStore signals) {
        this.database = database;
        this.signals = signals;
    }

    /** Opens a ticket, unless its key has one: the ticket of that key. */
    public TicketRecord open(NewTicket fresh) {
        return database.jdbi().inTransaction(handle -> {
            int made = handle.createUpdate("""
                            INSERT INTO ticket (id, key, station_id, submission, matter_id, topic, skills, locale, state,
                                rank, opened_at, station_seen_at)
                            SELECT :id, :key, :stationId, :submission, m.id, :topic, :needed, :locale, 'waiting',
                                coalesce(m.rank, 1), :openedAt, :openedAt
                            FROM (SELECT 1) AS one LEFT JOIN matter m ON m.key = :submission
                            ON CONFLICT (key) DO NOTHING
                            """)
                    .bindMethods(fresh)
                    .bindArray("needed", String.class, fresh.skills())
                    .execute();
            if (made == 1) {
                SignalStore.announceQueue(handle);
            }
            return find(handle, "WHERE t.key = :value", fresh.key()).orElseThrow();
        });
    }

    /**
     * Tickets that were opened before their submission arrived get their matter and its rank; what came of them meanwhile,
     * an opinion, a rating, a consultation under way, becomes the matter's.
     */
    static void linkMatter(Handle handle, UUID submission, long matter, Instant now) {
        boolean linked = handle.createUpdate("""
                                UPDATE ticket SET matter_id = :matter,
                                    rank = (SELECT rank FROM matter WHERE id = :matter)
                                WHERE submission = :submission AND matter_id IS NULL
                                """)
                        .bind("matter", matter)
                        .bind("submission", submission)
                        .execute()
                > 0;
        if (linked) {
            takeOver(handle, matter, now);
            SignalStore.announceQueue(handle);
        }
    }

    private static void takeOver(Handle handle, long matter, Instant now) {
        String tickets = "(SELECT id FROM ticket WHERE matter_id = ?)";
        // One rating a matter: the first.
        handle.execute(
                "UPDATE rating SET matter_id = ? WHERE ticket_id = (SELECT ticket_id FROM rating WHERE ticket_id IN "
                        + tickets + " ORDER BY rated_at LIMIT 1)",
                matter,
                matter);
        boolean advised =
                handle.execute("UPDATE opinion SET matter_id = ? WHERE ticket_id IN " + tickets, matter, matter) > 0;
        boolean underWay = handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM ticket WHERE matter_id = :matter AND state = 'claimed')")
                .bind("matter", matter)
                .mapTo(Boolean.class)
                .one();
        if (advised) {
            MatterStore.addEvent(handle, matter, now, "opinion-written");
            handle.execute("UPDATE matter SET state = 'advised' WHERE id = ?", matter);
        } else if (underWay) {
            MatterStore.addEvent(handle, matter, now, "consultation-began");
            handle.execute("UPDATE matter SET state = 'in-consultation' WHERE id = ?", matter);
        }
    }

    /** The ticket {@code id}. */
    public Optional<TicketRecord> find(String id) {
        return database.jdbi().withHandle(handle -> find(handle, "WHERE t.id = :value", id));
    }

    /** The ticket {@code id}, of which its station has just asked: the person is still there. */
    public void stationSeen(String id, Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE ticket SET station_seen_at = :now WHERE id = :id AND state IN ('waiting', 'claimed')")
                        .bind("now", now)
                        .bind("id", id)
                        .execute());
    }

    /** Who waits in the part of the land that the lawyer serves, in the order of service. */
    public List<TicketRecord> waiting(LawyerRecord lawyer) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                SELECT + "WHERE t.state = 'waiting' AND " + inScope() + " ORDER BY " + ORDER)
                        .bind("tier", lawyer.scopeTier())
                        .bind("place", lawyer.scopePlace())
                        .map((row, context) -> ticket(row))
                        .list());
    }

    /** The ticket that the lawyer has now. */
    public Optional<TicketRecord> heldBy(String account) {
        return database.jdbi()
                .withHandle(handle -> find(handle, "WHERE t.state = 'claimed' AND t.account = :value", account));
    }

    /** The lawyer's tickets about a matter, the latest first, a few at most. */
    public List<TicketRecord> latestOf(long matter, String account) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                SELECT
                                        + "WHERE t.matter_id = :matter AND t.account = :account ORDER BY t.opened_at DESC LIMIT 3")
                        .bind("matter", matter)
                        .bind("account", account)
                        .map((row, context) -> ticket(row))
                        .list());
    }

    /** The lawyer takes a ticket that waits. Two at once: the row's lock lets one through, the other finds it taken. */
    public Claim claim(String id, LawyerRecord lawyer, Instant now, Instant leaseUntil) {
        try {
            return database.jdbi().inTransaction(handle -> claim(handle, id, lawyer, now, leaseUntil));
        } catch (UnableToExecuteStatementException failure) {
            if (failure.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                return Claim.HOLDS_ANOTHER;
            }
            throw failure;
        }
    }

    private Claim claim(Handle handle, String id, LawyerRecord lawyer, Instant now, Instant leaseUntil) {
        boolean claimed = handle.createUpdate("""
                                UPDATE ticket t SET state = 'claimed', returned = false, account = :account,
                                    claimed_at = :now, lease_until = :lease, ahead_told = NULL,
                                    station_left = (station_socket IS NULL),
                                    desk_socket = NULL, desk_seen_at = NULL, desk_left = false
                                FROM station s
                                WHERE t.id = :id AND t.state = 'waiting' AND s.id = t.station_id AND
                                """ + inScope())
                        .bind("id", id)
                        .bind("account", lawyer.account())
                        .bind("now", now)
                        .bind("lease", leaseUntil)
                        .bind("tier", lawyer.scopeTier())
                        .bind("place", lawyer.scopePlace())
                        .execute()
                == 1;
        if (!claimed) {
            boolean mine = handle.createQuery(
                            "SELECT EXISTS (SELECT 1 FROM ticket WHERE id = :id AND state = 'claimed' AND account = :account)")
                    .bind("id", id)
                    .bind("account", lawyer.account())
                    .mapTo(Boolean.class)
                    .one();
            return mine ? Claim.CLAIMED : Claim.TAKEN;
        }
        signals.toStation(handle, id, new Signal.Claimed(lawyer.card()));
        TicketRecord ticket = find(handle, "WHERE t.id = :value", id).orElseThrow();
        if (stationIsAway(handle, id)) {
            signals.toSide(handle, id, Side.DESK, new Signal.PeerLeft());
        }
        ticket.matterId().ifPresent(matter -> {
            MatterStore.addEvent(handle, matter, now, "consultation-began");
            handle.execute("UPDATE matter SET state = 'in-consultation' WHERE id = ?", matter);
        });
        SignalStore.announceQueue(handle);
        return Claim.CLAIMED;
    }

    /**
     * Ends a ticket that waits or is claimed.
     *
     * @param by {@code station}, {@code desk} or {@code hub}
     * @return the state it ended in, or empty when it had ended before
     */
    public Optional<String> end(String id, String by, Instant now) {
        return database.jdbi().inTransaction(handle -> end(handle, id, by, now));
    }

    Optional<String> end(Handle handle, String id, String by, Instant now) {
        Optional<String> before = handle.createQuery(
                        "SELECT state FROM ticket WHERE id = :id AND state IN ('waiting', 'claimed') FOR UPDATE")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        boolean consulted = before.get().equals("claimed");
        String state = consulted ? "ended" : "left";
        handle.createUpdate("""
                        UPDATE ticket SET state = :state, ended_at = :now, lease_until = NULL, station_socket = NULL,
                            desk_socket = NULL WHERE id = :id
                        """)
                .bind("state", state)
                .bind("now", now)
                .bind("id", id)
                .execute();
        signals.toBoth(handle, id, new Signal.Ended(by));
        if (consulted) {
            leaveMatter(handle, id, now, "consultation-ended");
        }
        SignalStore.announceQueue(handle);
        return Optional.of(state);
    }

    static void leaveMatter(Handle handle, String id, Instant now, String event) {
        handle.createQuery("SELECT matter_id FROM ticket WHERE id = :id AND matter_id IS NOT NULL")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(matter -> {
                    MatterStore.addEvent(handle, matter, now, event);
                    handle.execute(
                            "UPDATE matter SET state = 'received' WHERE id = ? AND state = 'in-consultation'", matter);
                });
    }

    /** Keeps what the lawyer wrote, in place of an earlier version, and tells the station. */
    public void writeOpinion(String id, byte[] encrypted, Instant now) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("""
                            INSERT INTO opinion (ticket_id, matter_id, body)
                            SELECT id, matter_id, :body FROM ticket WHERE id = :id
                            ON CONFLICT (ticket_id) DO UPDATE SET body = :body
                            """).bind("id", id).bind("body", encrypted).execute();
            find(handle, "WHERE t.id = :value", id)
                    .flatMap(TicketRecord::matterId)
                    .ifPresent(matter -> {
                        MatterStore.addEvent(handle, matter, now, "opinion-written");
                        handle.execute("UPDATE matter SET state = 'advised' WHERE id = ?", matter);
                    });
            signals.toStation(handle, id, new Signal.OpinionWritten());
        });
    }

    /** How long the last consultations took on average, when there have been any. */
    public Optional<Duration> usualLength() {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("""
                        SELECT extract(epoch FROM avg(ended_at - claimed_at))::bigint FROM (
                            SELECT ended_at, claimed_at FROM ticket WHERE state = 'ended' AND claimed_at IS NOT NULL
              AND ended_at IS NOT NULL
                            ORDER BY ended_at DESC LIMIT 50) AS latest
                        """).mapTo(Long.class).findOne().map(Duration::ofSeconds));
    }

    private static boolean stationIsAway(Handle handle, String id) {
        return handle.createQuery("SELECT station_left FROM ticket WHERE id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    private static String inScope() {
        return """
                :place = CASE :tier WHEN 'city' THEN s.city WHEN 'county' THEN s.county
                    WHEN 'township' THEN s.township ELSE s.village END""";
    }

    private static Optional<TicketRecord> find(Handle handle, String where, Object value) {
        return handle.createQuery(SELECT + where)
                .bind("value", value)
                .map((row, context) -> ticket(row))
                .findOne();
    }

    private static TicketRecord ticket(ResultSet row) throws SQLException {
        @Nullable String lawyer = row.getString("lawyer_name");
        return new TicketRecord(
                row.getString("id"),
                row.getString("station_id"),
                row.getString("station_name"),
                Optional.ofNullable(row.getObject("matter_id", Long.class)),
                Optional.ofNullable(row.getObject("submission", UUID.class)),
                Optional.ofNullable(row.getString("intake_number")),
                row.getString("topic"),
                row.getString("subject"),
                List.of((String[]) row.getArray("skills").getArray()),
                row.getString("locale"),
                row.getString("state"),
                row.getInt("rank"),
                row.getBoolean("returned"),
                row.getInt("ahead"),
                Optional.ofNullable(row.getBytes("priority_reason")),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("account")),
                lawyer == null
                        ? Optional.empty()
                        : Optional.of(new LawyerCard(
                                lawyer, row.getString("lawyer_office"), row.getString("lawyer_licence"))),
                Optional.ofNullable(row.getBytes("opinion")),
                row.getBoolean("purged"));
    }
}
