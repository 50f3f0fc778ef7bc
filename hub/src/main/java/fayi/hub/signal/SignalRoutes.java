package fayi.hub.signal;

import fayi.hub.queue.Tickets;
import fayi.hub.station.StationGuard;
import fayi.hub.store.Side;
import fayi.hub.store.TicketRecord;
import fayi.hub.web.Messages;
import fayi.hub.web.Refusal;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/** The station's signalling socket, and the servers that help a call. */
public final class SignalRoutes implements Routes {
    private final SignalSockets sockets;
    private final Tickets tickets;
    private final IceConfiguration ice;
    private final StationGuard guard;
    private final Messages messages;

    /** For the sockets of this node. */
    public SignalRoutes(
            SignalSockets sockets, Tickets tickets, IceConfiguration ice, StationGuard guard, Messages messages) {
        this.sockets = sockets;
        this.tickets = tickets;
        this.ice = ice;
        this.guard = guard;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.wsBeforeUpgrade(Paths.SIGNALS, this::admit);
        routes.ws(
                Paths.SIGNALS,
                config -> sockets.configure(
                        config, Side.STATION, socket -> socket.pathParam("ticket"), socket -> Optional.empty()));
        routes.get(Paths.ICE, request -> messages.answer(request, ice.serversFor(guard.require(request))));
    }

    private void admit(Context request) {
        requireSignals(tickets.ofStation(guard.require(request), request.pathParam("ticket")));
    }

    /** An ended ticket's socket may still fetch what it missed, as long as that is kept. */
    public static void requireSignals(TicketRecord ticket) {
        if (ticket.purged()) {
            throw new Refusal(410, "ticket-over", "这次咨询已经结束。", "需要时请重新排队。");
        }
    }
}
