package fayi.hub.station;

import fayi.hub.web.Messages;
import fayi.hub.web.Routes;
import fayi.protocol.EnrolmentRequest;
import fayi.protocol.Paths;
import fayi.protocol.TokenRequest;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Enrolment and tokens: the two things that a station asks without a token. */
public final class StationRoutes implements Routes {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_KEY = 4_000;

    private final Stations stations;
    private final Messages messages;

    /** Answered by {@code stations}. */
    public StationRoutes(Stations stations, Messages messages) {
        this.stations = stations;
        this.messages = messages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Paths.ENROLMENT, this::enrol);
        routes.post(Paths.TOKEN, this::token);
    }

    private void enrol(Context request) {
        EnrolmentRequest message = messages.read(request, EnrolmentRequest.class);
        Messages.text(message.stationId(), LONGEST_ID, "stationId");
        Messages.text(message.publicKey(), LONGEST_KEY, "publicKey");
        Messages.text(message.code(), LONGEST_ID, "code");
        Messages.text(message.proof(), LONGEST_KEY, "proof");
        messages.answer(request, stations.enrol(message));
    }

    private void token(Context request) {
        TokenRequest message = messages.read(request, TokenRequest.class);
        messages.answer(request, stations.token(Messages.text(message.assertion(), LONGEST_KEY, "assertion")));
    }
}
