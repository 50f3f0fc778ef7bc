package fayi.hub.store;

import fayi.protocol.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which sockets of a ticket are open, on whichever node, and what follows when they are not: news for the other side, and
 * after a while the end of a lease or of a wait. Thread-safe.
 */
public final class PresenceStore {
    private final Database database;
    private final SignalStore signals;
    private final TicketStore tickets;

    /** What became of a ticket that its lawyer or its person left alone. */
    public record Outcome(String ticket, String state) {}

    /** In {@code database}. */
    public PresenceStore(Database database, SignalStore signals, TicketStore tickets) {
        this.database = database;
        this.signals = signals;
        this.tickets = tickets;
    }

    /** A socket of {@code side} is open; it replaces an earlier one. */
    public void connected(String ticket, Side side, String socket, Instant now) {
        String who = side.word();
        database.jdbi().useTransaction(handle -> {
            Optional<Boolean> wasAway = handle.createQuery("SELECT " + who
                            + "_left FROM ticket WHERE id = :ticket AND state IN ('waiting', 'claimed') FOR UPDATE")
                    .bind("ticket", ticket)
                    .mapTo(Boolean.class)
                    .findOne();
            if (wasAway.isEmpty()) {
                return;
            }
            handle.createUpdate("UPDATE ticket SET " + who + "_socket = :socket, " + who + "_seen_at = :now, " + who
                            + "_left = false WHERE id = :ticket")
                    .bind("socket", socket)
                    .bind("now", now)
                    .bind("ticket", ticket)
                    .execute();
            if (wasAway.get()) {
                signals.toSide(handle, ticket, side.other(), new Signal.PeerReturned());
            }
        });
    }

    /** That socket is gone; nothing happens when another has replaced it. */
    public void disconnected(String ticket, Side side, String socket) {
        database.jdbi().useTransaction(handle -> disconnected(handle, ticket, side, socket));
    }

    private void disconnected(Handle handle, String ticket, Side side, String socket) {
        String who = side.word();
        boolean left = handle.createQuery("UPDATE ticket SET " + who + "_socket = NULL, " + who
                        + "_left = (state = 'claimed') WHERE id = :ticket AND " + who
                        + "_socket = :socket RETURNING state = 'claimed'")
                .bind("ticket", ticket)
                .bind("socket", socket)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
        if (left) {
            signals.toSide(handle, ticket, side.other(), new Signal.PeerLeft());
        }
    }

    /** These sockets of one node are still open: leases of their desks go on until {@code leaseUntil}. */
    public void renew(Side side, List<String> sockets, Instant now, Instant leaseUntil) {
        if (sockets.isEmpty()) {
            return;
        }
        String who = side.word();
        String lease = side == Side.DESK ? ", lease_until = :lease" : "";
        // In the order of ids, so that two nodes never wait for each other.
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE ticket SET " + who + "_seen_at = :now" + lease
                                + " WHERE id IN (SELECT id FROM ticket WHERE " + who
                                + "_socket = ANY(:sockets) AND state IN ('waiting', 'claimed') ORDER BY id FOR UPDATE)")
                        .bindArray("sockets", String.class, sockets)
                        .bind("now", now)
                        .bind("lease", leaseUntil)
                        .execute());
    }

    /** Sockets whose node has fallen silent count as gone. */
    public void dropSilent(Instant silentSince) {
        for (Side side : Side.values()) {
            String who = side.word();
            record Silent(String ticket, String socket) {}
            List<Silent> silent = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT id, " + who
                                    + "_socket FROM ticket WHERE " + who + "_socket IS NOT NULL AND " + who
                                    + "_seen_at < :since AND state IN ('waiting', 'claimed')")
                            .bind("since", silentSince)
                            .map((row, context) -> new Silent(row.getString(1), row.getString(2)))
                            .list());
            silent.forEach(gone -> disconnected(gone.ticket(), side, gone.socket()));
        }
    }

    /**
     * Claimed tickets whose lease is over go back, first in the queue, or end when the person is gone as well.
     *
     * @param presence a station heard of within this time is there
     */
    public List<Outcome> endLeases(Instant now, Duration presence) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String ticket : ids("SELECT id FROM ticket WHERE state = 'claimed' AND lease_until < :when", now)) {
            database.jdbi()
                    .inTransaction(handle -> endLease(handle, ticket, now, presence))
                    .ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private Optional<Outcome> endLease(Handle handle, String ticket, Instant now, Duration presence) {
        Optional<Boolean> personIsThere = handle.createQuery("""
                        SELECT station_socket IS NOT NULL OR station_seen_at > :since FROM ticket
                        WHERE id = :ticket AND state = 'claimed' AND lease_until < :now FOR UPDATE SKIP LOCKED
                        """)
                .bind("since", now.minus(presence))
                .bind("ticket", ticket)
                .bind("now", now)
                .mapTo(Boolean.class)
                .findOne();
        if (personIsThere.isEmpty()) {
            return Optional.empty();
        }
        if (!personIsThere.get()) {
            return tickets.end(handle, ticket, "hub", now).map(state -> new Outcome(ticket, state));
        }
        TicketStore.leaveMatter(handle, ticket, now, "consultation-ended");
        SignalStore.forgetTalk(handle, ticket);
        handle.execute("""
                UPDATE ticket SET state = 'waiting', returned = true, account = NULL, claimed_at = NULL,
                    lease_until = NULL, ahead_told = NULL, desk_socket = NULL, desk_seen_at = NULL, desk_left = false,
                    station_left = false
                WHERE id = ?
                """, ticket);
        SignalStore.announceQueue(handle);
        return Optional.of(new Outcome(ticket, "waiting"));
    }

    /** Tickets that wait, and whose station has not been heard of since then, end. */
    public List<Outcome> endAbandoned(Instant unheardSince, Instant now) {
        List<Outcome> outcomes = new ArrayList<>();
        String abandoned =
                "SELECT id FROM ticket WHERE state = 'waiting' AND station_socket IS NULL AND station_seen_at < :when";
        for (String ticket : ids(abandoned, unheardSince)) {
            tickets.end(ticket, "hub", now).ifPresent(state -> outcomes.add(new Outcome(ticket, state)));
        }
        return outcomes;
    }

    /** Tells every waiting ticket whose place has changed since it was last told. */
    public void announceMoves() {
        record Place(String ticket, int ahead) {}
        database.jdbi().useTransaction(handle -> {
            // One node at a time; the lock ends with the transaction.
            handle.execute("SELECT pg_advisory_xact_lock(20261)");
            List<Place> moved = handle.createQuery("""
                            SELECT id, ahead FROM (
                                SELECT t.id, t.ahead_told, row_number() OVER (PARTITION BY s.city ORDER BY
                                    (NOT t.returned), t.rank, t.opened_at, t.id) - 1 AS ahead
                                FROM ticket t JOIN station s ON s.id = t.station_id WHERE t.state = 'waiting') AS places
                            WHERE ahead_told IS DISTINCT FROM ahead ORDER BY id
                            """)
                    .map((row, context) -> new Place(row.getString("id"), row.getInt("ahead")))
                    .list();
            for (Place place : moved) {
                int told = handle.execute(
                        "UPDATE ticket SET ahead_told = ? WHERE id = ? AND state = 'waiting'",
                        place.ahead(),
                        place.ticket());
                if (told == 1) {
                    signals.toStation(handle, place.ticket(), new Signal.QueueMoved(place.ahead()));
                }
            }
        });
    }

    private List<String> ids(String query, Instant when) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(query)
                        .bind("when", when)
                        .mapTo(String.class)
                        .list());
    }
}
