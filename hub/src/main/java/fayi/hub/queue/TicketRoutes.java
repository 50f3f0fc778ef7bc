package fayi.hub.queue;

import fayi.hub.station.StationGuard;
import fayi.hub.store.RatingStore;
import fayi.hub.store.TicketRecord;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import fayi.protocol.Rating;
import fayi.protocol.TicketRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;

/** Where a station queues, leaves, and hands in ratings. */
public final class TicketRoutes implements Routes {
    private static final List<String> LOCALES = List.of("zh-CN", "en");
    private static final int LONGEST_TOPIC = 100;
    private static final int MOST_SKILLS = 10;

    private final Tickets tickets;
    private final RatingStore ratings;
    private final StationGuard guard;
    private final Messages messages;
    private final Clock clock;

    /** Answered by {@code tickets}. */
    public TicketRoutes(Tickets tickets, RatingStore ratings, StationGuard guard, Messages messages, Clock clock) {
        this.tickets = tickets;
        this.ratings = ratings;
        this.guard = guard;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Paths.TICKETS, this::open);
        routes.get(Paths.TICKET, this::state);
        routes.delete(Paths.TICKET, this::leave);
        routes.post(Paths.RATINGS, this::rate);
    }

    private void open(Context request) {
        String station = guard.require(request);
        TicketRequest message = messages.read(request, TicketRequest.class);
        Messages.present(message.key(), "key");
        Messages.present(message.submission(), "submission");
        Messages.text(message.topic(), LONGEST_TOPIC, "topic");
        if (message.skills().size() > MOST_SKILLS) {
            Messages.present(null, "skills");
        }
        message.skills().forEach(skill -> Messages.text(skill, LONGEST_TOPIC, "skills"));
        if (!LOCALES.contains(Messages.present(message.locale(), "locale"))) {
            Messages.present(null, "locale");
        }
        messages.answer(request, tickets.open(station, message));
    }

    private void state(Context request) {
        String station = guard.require(request);
        messages.answer(request, tickets.stateFor(station, request.pathParam("ticket")));
    }

    private void leave(Context request) {
        tickets.leave(guard.require(request), request.pathParam("ticket"));
        request.status(204);
    }

    private void rate(Context request) {
        String station = guard.require(request);
        Rating rating = messages.read(request, Rating.class);
        Messages.present(rating.key(), "key");
        Messages.present(rating.ticketId(), "ticketId");
        TicketRecord ticket = tickets.ofStation(station, rating.ticketId());
        if (ticket.account().isEmpty()) {
            throw new Refusal(409, "not-consulted", "还没有咨询过，不能评价。", "请在咨询结束后评价。");
        }
        if (!ratings.rate(rating, clock.instant())) {
            throw new Refusal(409, "already-rated", "您已经评价过了，谢谢。", "不用再评。");
        }
        request.status(204);
    }
}
