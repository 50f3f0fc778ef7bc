package fayi.hub.matter;

import fayi.hub.station.RequestLimit;
import fayi.hub.station.StationGuard;
import fayi.hub.web.Messages;
import fayi.hub.web.Routes;
import fayi.protocol.Paths;
import fayi.protocol.TrackRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Where a station asks how far matters are. */
public final class TrackRoutes implements Routes {
    private static final int LONGEST = 100;

    private final Tracking tracking;
    private final StationGuard guard;
    private final RequestLimit limit;
    private final Messages messages;

    /** Answered by {@code tracking}, within {@code limit}. */
    public TrackRoutes(Tracking tracking, StationGuard guard, RequestLimit limit, Messages messages) {
        this.tracking = tracking;
        this.guard = guard;
        this.limit = limit;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Paths.TRACK, this::track);
    }

    private void track(Context request) {
        String station = guard.require(request);
        TrackRequest message = messages.read(request, TrackRequest.class);
        if (message instanceof TrackRequest.ByReceipt receipt) {
            Messages.text(receipt.key(), LONGEST, "key");
            Messages.text(receipt.secret(), LONGEST, "secret");
        } else if (message instanceof TrackRequest.ByIdNumber person) {
            Messages.text(person.idNumber(), LONGEST, "idNumber");
        }
        limit.count(station);
        messages.answer(request, tracking.find(message, station));
    }
}
