package fayi.hub.store;

import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.WireFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Signals, numbered for each ticket. The number comes from the ticket's row, whose lock makes numbers become visible in
 * their order; every node hears of a new one by NOTIFY with the ticket's id only. Thread-safe.
 */
public final class SignalStore {
    /** The channel on which a ticket's id is announced. */
    static final String SIGNALS = "fayi_signals";
    /** The channel on which a change of the queue is announced. */
    static final String QUEUE = "fayi_queue";

    private static final String HELD = "(CAST(:account AS text) IS NULL OR t.account = :account)";

    private final Database database;
    private final WireFormat format;

    /** In {@code database}. */
    public SignalStore(Database database, WireFormat format) {
        this.database = database;
        this.format = format;
    }

    /**
     * Passes on what {@code from} sent, as long as the ticket is claimed; false when it is not.
     *
     * @param account the lawyer who sends, and must still have the ticket; empty for a station
     */
    public boolean send(String ticket, Side from, Optional<String> account, Signal signal) {
        return database.jdbi().inTransaction(handle -> {
            boolean claimed = handle.createQuery(
                            "SELECT state = 'claimed' AND " + HELD + " FROM ticket t WHERE id = :ticket FOR UPDATE")
                    .bind("account", account)
                    .bind("ticket", ticket)
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElse(false);
            if (claimed) {
                append(handle, ticket, from.word(), from.other().word(), signal);
            }
            return claimed;
        });
    }

    /**
     * What {@code side} has to hear after number {@code after}, in its order.
     *
     * @param account the lawyer who listens; one who no longer has the ticket hears nothing. Empty for a station
     */
    public List<SignalEnvelope> after(String ticket, Side side, Optional<String> account, long after) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT sequence, sender, body FROM signal
                        WHERE ticket_id = :ticket AND sequence > :after AND receiver IN (:side, 'both')
                            AND EXISTS (SELECT 1 FROM ticket t WHERE t.id = :ticket AND %s)
                        ORDER BY sequence
                        """.formatted(HELD))
                        .bind("account", account)
                        .bind("ticket", ticket)
                        .bind("after", after)
                        .bind("side", side.word())
                        .map((row, context) -> new SignalEnvelope(
                                row.getLong("sequence"),
                                row.getString("sender"),
                                format.read(row.getString("body"), Signal.class)))
                        .list());
    }

    /** Deletes signals, and opinions that belong to no matter, of tickets that ended before {@code before}. */
    public void purge(Instant before) {
        database.jdbi().useTransaction(handle -> {
            List<String> ended = handle.createQuery(
                            "UPDATE ticket SET purged = true WHERE ended_at < :before AND NOT purged RETURNING id")
                    .bind("before", before)
                    .mapTo(String.class)
                    .list();
            for (String ticket : ended) {
                handle.execute("DELETE FROM signal WHERE ticket_id = ?", ticket);
                handle.execute("DELETE FROM opinion WHERE ticket_id = ? AND matter_id IS NULL", ticket);
            }
        });
    }

    /** What station and desk said to each other means nothing to the next lawyer, whose page would answer it. */
    static void forgetTalk(Handle handle, String ticket) {
        handle.execute("DELETE FROM signal WHERE ticket_id = ? AND sender IN ('station', 'desk')", ticket);
    }

    void toStation(Handle handle, String ticket, Signal signal) {
        append(handle, ticket, "hub", Side.STATION.word(), signal);
    }

    void toSide(Handle handle, String ticket, Side side, Signal signal) {
        append(handle, ticket, "hub", side.word(), signal);
    }

    void toBoth(Handle handle, String ticket, Signal signal) {
        append(handle, ticket, "hub", "both", signal);
    }

    static void announceQueue(Handle handle) {
        handle.execute("SELECT pg_notify(?, '')", QUEUE);
    }

    private void append(Handle handle, String ticket, String sender, String receiver, Signal signal) {
        long sequence =
                handle.createQuery("""
                        UPDATE ticket SET last_sequence = last_sequence + 1 WHERE id = :ticket RETURNING last_sequence
                        """).bind("ticket", ticket).mapTo(Long.class).one();
        handle.createUpdate("""
                        INSERT INTO signal (ticket_id, sequence, sender, receiver, body)
                        VALUES (:ticket, :sequence, :sender, :receiver, :body)
                        """)
                .bind("ticket", ticket)
                .bind("sequence", sequence)
                .bind("sender", sender)
                .bind("receiver", receiver)
                .bind("body", format.writeText(signal))
                .execute();
        handle.execute("SELECT pg_notify(?, ?)", SIGNALS, ticket);
    }
}
