package fayi.hub.desk;

import fayi.hub.signal.QueueListeners;
import fayi.hub.signal.SignalRoutes;
import fayi.hub.signal.SignalSockets;
import fayi.hub.store.LawyerRecord;
import fayi.hub.store.Side;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.websocket.WsContext;
import java.util.Optional;

/** The desk's sockets: news of the queue, and the signals of the ticket it holds. */
public final class DeskSocketRoutes implements Routes {
    private static final String ACCOUNT = "account";

    private final SignalSockets sockets;
    private final QueueListeners queueListeners;
    private final Consultations consultations;
    private final DeskGuard guard;

    /** For the sockets of this node. */
    public DeskSocketRoutes(
            SignalSockets sockets, QueueListeners queueListeners, Consultations consultations, DeskGuard guard) {
        this.sockets = sockets;
        this.queueListeners = queueListeners;
        this.consultations = consultations;
        this.guard = guard;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.wsBeforeUpgrade(Paths.DESK_EVENTS, this::admit);
        routes.ws(Paths.DESK_EVENTS, config -> queueListeners.configure(config, DeskSocketRoutes::account));
        routes.wsBeforeUpgrade(Paths.DESK_SIGNALS, this::admitHolder);
        routes.ws(
                Paths.DESK_SIGNALS,
                config -> sockets.configure(
                        config,
                        Side.DESK,
                        socket -> socket.pathParam("ticket"),
                        socket -> Optional.of(account(socket))));
    }

    private void admit(Context request) {
        request.attribute(ACCOUNT, guard.requireSocket(request).lawyer().account());
    }

    private void admitHolder(Context request) {
        LawyerRecord lawyer = guard.requireSocket(request).lawyer();
        request.attribute(ACCOUNT, lawyer.account());
        SignalRoutes.requireSignals(consultations.held(lawyer, request.pathParam("ticket")));
    }

    private static String account(WsContext socket) {
        String account = socket.attribute(ACCOUNT);
        if (account == null) {
            throw new IllegalStateException("A socket was opened without a session");
        }
        return account;
    }
}
