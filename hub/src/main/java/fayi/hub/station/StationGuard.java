package fayi.hub.station;

import fayi.hub.web.Refusal;
import io.javalin.http.Context;

/** Lets in only requests with a station's token. Thread-safe. */
public final class StationGuard {
    private static final String SCHEME = "Bearer ";

    private final Stations stations;

    /** Checks with {@code stations}. */
    public StationGuard(Stations stations) {
        this.stations = stations;
    }

    /**
     * The id of the station that asks.
     *
     * @throws Refusal {@code token-refused}
     */
    public String require(Context request) {
        String authorization = request.header("Authorization");
        if (authorization == null || !authorization.startsWith(SCHEME)) {
            throw refused();
        }
        return stations.stationOf(authorization.substring(SCHEME.length()).strip())
                .orElseThrow(StationGuard::refused);
    }

    private static Refusal refused() {
        return new Refusal(401, "token-refused", "本机的通行证已过期。", "本机会自动换一张，请稍等。");
    }
}
