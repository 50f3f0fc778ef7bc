package fayi.hub.desk;

import fayi.hub.matter.MatterCipher;
import fayi.hub.matter.PersonalPart;
import fayi.hub.matter.Tracking;
import fayi.hub.queue.Tickets;
import fayi.hub.store.AuditStore;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.MatterRecord;
import fayi.hub.store.MatterStore;
import fayi.hub.store.TicketRecord;
import fayi.hub.store.TicketStore;
import fayi.hub.web.Refusal;
import fayi.protocol.DeskMatter;
import fayi.protocol.Opinion;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a lawyer may see and write: the matter of the ticket they hold, and for half an hour after its end, so that an
 * opinion can be finished when the line broke. Every read is written to the audit trail before it is answered. Thread-safe.
 */
public final class Consultations {
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);

    private final Tickets tickets;
    private final TicketStore ticketStore;
    private final MatterStore matters;
    private final Tracking tracking;
    private final MatterCipher cipher;
    private final AuditStore audit;
    private final Clock clock;

    /** One paper, decrypted. */
    record OpenPaper(String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "OpenPaper[" + mediaType + "]";
        }
    }

    /** Over what the stores keep. */
    public Consultations(
            Tickets tickets,
            TicketStore ticketStore,
            MatterStore matters,
            Tracking tracking,
            MatterCipher cipher,
            AuditStore audit,
            Clock clock) {
        this.tickets = tickets;
        this.ticketStore = ticketStore;
        this.matters = matters;
        this.tracking = tracking;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** The ticket, if the lawyer holds it or held it last. */
    TicketRecord held(LawyerRecord lawyer, String id) {
        return tickets.find(id)
                .filter(ticket -> isHolder(lawyer, ticket))
                .orElseThrow(() -> new Refusal(403, "ticket-not-held", "这位群众不在您这里。", "请从队列里接待。"));
    }

    Opinion write(LawyerRecord lawyer, String ticketId, String text) {
        TicketRecord ticket = held(lawyer, ticketId);
        Opinion opinion = new Opinion(
                ticketId,
                ticket.intakeNumber(),
                lawyer.card(),
                text,
                ZonedDateTime.ofInstant(clock.instant(), clock.getZone()));
        ticketStore.writeOpinion(ticketId, cipher.encryptOpinion(opinion), clock.instant());
        audit.write(clock.instant(), lawyer.account(), "opinion-written", ticketId);
        return opinion;
    }

    DeskMatter matter(LawyerRecord lawyer, String number) {
        MatterRecord matter = readable(lawyer, number);
        audit.write(clock.instant(), lawyer.account(), "matter-read", number);
        PersonalPart personal = cipher.decrypt(matter.key(), matter.personal());
        return new DeskMatter(
                matter.intakeNumber(),
                matter.serviceTitle(),
                matter.stationName(),
                ZonedDateTime.ofInstant(matter.acceptedAt(), clock.getZone()),
                matter.dueBy(),
                personal.applicant(),
                personal.priorityGroups(),
                personal.answers(),
                personal.papers(),
                tracking.events(matter));
    }

    OpenPaper paper(LawyerRecord lawyer, String number, String name) {
        MatterRecord matter = readable(lawyer, number);
        MatterStore.Paper paper = matters.paper(matter.id(), name)
                .orElseThrow(() -> new Refusal(404, "paper-unknown", "没有这份材料。", "请刷新后重试。"));
        audit.write(clock.instant(), lawyer.account(), "paper-read", number);
        return new OpenPaper(paper.mediaType(), cipher.decryptPaper(matter.key(), name, paper.content()));
    }

    private MatterRecord readable(LawyerRecord lawyer, String number) {
        Optional<MatterRecord> matter = matters.byNumber(number);
        // An unknown matter is refused like a foreign one: numbers are easy to guess.
        if (matter.isEmpty()
                || ticketStore.latestOf(matter.get().id(), lawyer.account()).stream()
                        .noneMatch(ticket -> isHolder(lawyer, ticket))) {
            audit.write(clock.instant(), lawyer.account(), "matter-refused", matter.isPresent() ? number : "unknown");
            throw new Refusal(403, "matter-not-held", "这件事不在您这里。", "只能查看正在接待的群众的材料。");
        }
        return matter.get();
    }

    private boolean isHolder(LawyerRecord lawyer, TicketRecord ticket) {
        return ticket.account().equals(Optional.of(lawyer.account()))
                && (ticket.state().equals("claimed")
                        || ticket.endedAt()
                                .filter(end -> end.plus(AFTERWARDS).isAfter(clock.instant()))
                                .isPresent());
    }
}
