package fayi.hub.station;

import fayi.hub.store.RequestCountStore;
import fayi.hub.web.Refusal;
import fayi.protocol.log.EventLog;
import fayi.protocol.log.LogEvent;
import java.time.Clock;
import java.time.Duration;

/** Slows a station that asks too often, as one would that tries out numbers. Thread-safe. */
public final class RequestLimit {
    private final RequestCountStore counts;
    private final EventLog log;
    private final Clock clock;
    private final String kind;
    private final int most;
    private final Duration window;

    /** At most so many requests of this kind within the window, for each station. */
    public RequestLimit(RequestCountStore counts, EventLog log, Clock clock, String kind, int most, Duration window) {
        this.counts = counts;
        this.log = log;
        this.clock = clock;
        this.kind = kind;
        this.most = most;
        this.window = window;
    }

    /**
     * Counts one request.
     *
     * @throws Refusal {@code too-many-requests}
     */
    public void count(String station) {
        if (counts.count(station, kind, clock.instant(), window) > most) {
            log.record(LogEvent.RATE_LIMITED, station, kind);
            throw new Refusal(429, "too-many-requests", "查询太频繁。", "请过几分钟再查。");
        }
    }
}
