package fayi.hub.queue;

import fayi.hub.matter.MatterCipher;
import fayi.hub.security.Digests;
import fayi.hub.store.DeskSessionStore;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.NewTicket;
import fayi.hub.store.PresenceStore;
import fayi.hub.store.TicketRecord;
import fayi.hub.store.TicketStore;
import fayi.hub.web.Refusal;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queue as stations and desks use it. Thread-safe. */
public final class Tickets {
    private static final int ID_BYTES = 10;
    /** A lawyer whose page was open within this time counts as there. */
    private static final Duration PAGE_OPEN = Duration.ofSeconds(60);

    private final TicketStore store;
    private final PresenceStore presence;
    private final DeskSessionStore sessions;
    private final MatterCipher cipher;
    private final QueueTimes times;
    private final EventLog log;
    private final Clock clock;

    /** Over what {@code store} keeps. */
    public Tickets(
            TicketStore store,
            PresenceStore presence,
            DeskSessionStore sessions,
            MatterCipher cipher,
            QueueTimes times,
            EventLog log,
            Clock clock) {
        this.store = store;
        this.presence = presence;
        this.sessions = sessions;
        this.cipher = cipher;
        this.times = times;
        this.log = log;
        this.clock = clock;
    }

    TicketState open(String station, TicketRequest request) {
        String id = Digests.randomHex(ID_BYTES);
        TicketRecord ticket = store.open(new NewTicket(
                id,
                request.key(),
                station,
                request.submission(),
                request.topic(),
                request.skills(),
                request.locale(),
                clock.instant()));
        if (!ticket.stationId().equals(station)) {
            throw unknown();
        }
        if (ticket.id().equals(id)) {
            log.record(LogEvent.TICKET_OPENED, id, station);
            presence.announceMoves();
        }
        return state(ticket);
    }

    /**
     * The ticket of this station.
     *
     * @throws Refusal {@code ticket-unknown}
     */
    public TicketRecord ofStation(String station, String id) {
        return store.find(id)
                .filter(ticket -> ticket.stationId().equals(station))
                .orElseThrow(Tickets::unknown);
    }

    TicketState stateFor(String station, String id) {
        TicketRecord ticket = ofStation(station, id);
        store.stationSeen(id, clock.instant());
        return state(ticket);
    }

    void leave(String station, String id) {
        end(ofStation(station, id).id(), "station");
    }

    /** Ends a ticket; one that has ended stays as it is. */
    public void end(String id, String by) {
        store.end(id, by, clock.instant()).ifPresent(state -> {
            log.record(LogEvent.TICKET_ENDED, id, state, by);
            presence.announceMoves();
        });
    }

    /**
     * The lawyer takes a ticket.
     *
     * @throws Refusal {@code ticket-taken}, {@code ticket-held}
     */
    public TicketState claim(String id, LawyerRecord lawyer) {
        Instant now = clock.instant();
        TicketRecord before = store.find(id).orElseThrow(Tickets::unknown);
        return switch (store.claim(id, lawyer, now, now.plus(times.lease()))) {
            case TAKEN -> throw new Refusal(409, "ticket-taken", "这位群众已经由别的律师接待，或已经离开。", "请从队列里选下一位。");
            case HOLDS_ANOTHER -> throw new Refusal(409, "ticket-held", "您正在接待一位群众。", "请先结束当前咨询，再接待下一位。");
            case CLAIMED -> {
                if (before.state().equals("waiting")) {
                    log.record(LogEvent.TICKET_CLAIMED, id);
                    presence.announceMoves();
                }
                yield state(store.find(id).orElseThrow(Tickets::unknown));
            }
        };
    }

    /** Who waits where this lawyer serves: in the order of service, their own subjects first among equals. */
    public List<TicketRecord> waiting(LawyerRecord lawyer) {
        return SkillOrder.of(store.waiting(lawyer), lawyer.skills());
    }

    /** The ticket that the lawyer has now. */
    public Optional<TicketRecord> heldBy(LawyerRecord lawyer) {
        return store.heldBy(lawyer.account());
    }

    /** The ticket {@code id}. */
    public Optional<TicketRecord> find(String id) {
        return store.find(id);
    }

    /** Why this ticket goes first. */
    public Optional<String> priorityReason(TicketRecord ticket) {
        return ticket.submission()
                .flatMap(key -> ticket.priorityReason().map(reason -> cipher.decryptReason(key, reason)));
    }

    private TicketState state(TicketRecord ticket) {
        boolean waiting = ticket.state().equals("waiting");
        boolean claimed = ticket.state().equals("claimed");
        return new TicketState(
                ticket.id(),
                ticket.state(),
                ticket.ahead(),
                waiting ? expectedWait(ticket.ahead()) : Optional.empty(),
                claimed || ticket.opinion().isPresent() ? ticket.lawyer() : Optional.empty(),
                ticket.opinion().map(opinion -> cipher.decryptOpinion(ticket.id(), opinion)));
    }

    private Optional<Integer> expectedWait(int ahead) {
        int lawyers = sessions.lawyersSince(clock.instant().minus(PAGE_OPEN));
        return WaitEstimate.of(ahead, lawyers, store.usualLength()).map(wait -> (int) wait.toSeconds());
    }

    static Refusal unknown() {
        return new Refusal(404, "ticket-unknown", "没有这个排队号。", "请重新排队。");
    }
}
