package fayi.hub.desk;

import fayi.hub.queue.Tickets;
import fayi.hub.signal.IceConfiguration;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.TicketRecord;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.DeskQueue;
import fayi.protocol.DeskTicket;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;

/** Where a desk asks for the queue and matters, takes a ticket, writes the opinion and ends. */
public final class DeskRoutes implements Routes {
    private static final int LONGEST_OPINION = 4_000;

    private final Tickets tickets;
    private final Consultations consultations;
    private final IceConfiguration ice;
    private final DeskGuard guard;
    private final Messages messages;
    private final Clock clock;

    /** Answered by {@code tickets} and {@code consultations}. */
    public DeskRoutes(
            Tickets tickets,
            Consultations consultations,
            IceConfiguration ice,
            DeskGuard guard,
            Messages messages,
            Clock clock) {
        this.tickets = tickets;
        this.consultations = consultations;
        this.ice = ice;
        this.guard = guard;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Paths.DESK_QUEUE, this::queue);
        routes.post(Paths.DESK_CLAIM, this::claim);
        routes.post(Paths.DESK_OPINION, this::opinion);
        routes.post(Paths.DESK_END, this::end);
        routes.get(Paths.DESK_MATTER, this::matter);
        routes.get(Paths.DESK_PAPER, this::paper);
        routes.get(
                Paths.DESK_ICE,
                request -> messages.answer(
                        request, ice.serversFor(guard.require(request).lawyer().account())));
    }

    private void queue(Context request) {
        LawyerRecord lawyer = guard.require(request).lawyer();
        messages.answer(
                request,
                new DeskQueue(
                        zoned(clock.instant()),
                        tickets.waiting(lawyer).stream().map(this::ticket).toList(),
                        tickets.heldBy(lawyer).stream().map(this::ticket).toList()));
    }

    private DeskTicket ticket(TicketRecord ticket) {
        return new DeskTicket(
                ticket.id(),
                zoned(ticket.openedAt()),
                ticket.stationName(),
                ticket.topic(),
                tickets.priorityReason(ticket),
                ticket.intakeNumber(),
                ticket.locale());
    }

    private void claim(Context request) {
        LawyerRecord lawyer = guard.requireChange(request).lawyer();
        messages.answer(request, tickets.claim(request.pathParam("ticket"), lawyer));
    }

    private void opinion(Context request) {
        LawyerRecord lawyer = guard.requireChange(request).lawyer();
        String text = messages.read(request, OpinionDraft.class).text();
        if (Messages.present(text, "text").isBlank() || text.length() > LONGEST_OPINION) {
            throw new Refusal(422, "opinion-length", "意见不能为空，也不能超过 4000 字。", "请修改后再提交。");
        }
        messages.answer(request, consultations.write(lawyer, request.pathParam("ticket"), text));
    }

    private void end(Context request) {
        LawyerRecord lawyer = guard.requireChange(request).lawyer();
        tickets.end(consultations.held(lawyer, request.pathParam("ticket")).id(), "desk");
        request.status(204);
    }

    private void matter(Context request) {
        LawyerRecord lawyer = guard.require(request).lawyer();
        messages.answer(request, consultations.matter(lawyer, request.pathParam("number")));
    }

    private void paper(Context request) {
        LawyerRecord lawyer = guard.require(request).lawyer();
        Consultations.OpenPaper paper =
                consultations.paper(lawyer, request.pathParam("number"), request.pathParam("name"));
        request.contentType(paper.mediaType())
                .header("Content-Disposition", "inline")
                .result(paper.content());
    }

    private ZonedDateTime zoned(Instant instant) {
        return ZonedDateTime.ofInstant(instant, clock.getZone());
    }
}
