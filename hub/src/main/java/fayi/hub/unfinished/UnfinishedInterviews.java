package fayi.hub.unfinished;

import fayi.hub.security.HubKeys;
import fayi.hub.station.RequestLimit;
import fayi.hub.store.UnfinishedStore;
import fayi.hub.web.Refusal;
import fayi.protocol.UnfinishedAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Keeps unfinished interviews for 30 days. What a station sends is sealed with what only the person has; here its name becomes a
 * keyed index and its bytes are encrypted once more, so that who steals the database can try out no codes. Thread-safe.
 */
public final class UnfinishedInterviews {
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int MOST_ASKED = 10;

    private final UnfinishedStore store;
    private final HubKeys keys;
    private final RequestLimit puts;
    private final RequestLimit reads;
    private final Clock clock;

    /** In {@code store}; each station puts and reads within its limits. */
    public UnfinishedInterviews(
            UnfinishedStore store, HubKeys keys, RequestLimit puts, RequestLimit reads, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.puts = puts;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Keeps one.
     *
     * @throws Refusal {@code unfinished-other}, {@code too-many-requests}
     */
    UnfinishedAnswer put(String lookup, String station, byte[] content) {
        puts.count(station);
        byte[] index = keys.persons().ofUnfinished(lookup);
        Instant until = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS);
        if (!store.put(index, station, keys.columns().encrypt(place(index), content), until)) {
            throw new Refusal(409, "unfinished-other", "这个号码已经用过。", "请再点一次“先存起来”。");
        }
        return new UnfinishedAnswer(ZonedDateTime.ofInstant(until, clock.getZone()));
    }

    /**
     * Its bytes.
     *
     * @throws Refusal {@code unfinished-unknown}, {@code too-many-requests}
     */
    byte[] read(String lookup, String station) {
        reads.count(station);
        byte[] index = keys.persons().ofUnfinished(lookup);
        return store.read(index, MOST_ASKED, clock.instant())
                .map(content -> keys.columns().decrypt(place(index), content))
                .orElseThrow(() -> new Refusal(404, "unfinished-unknown", "没有找到上次没填完的。", "请核对号码，并用当时那张身份证。"));
    }

    /** It was taken up again. */
    void delete(String lookup) {
        store.delete(keys.persons().ofUnfinished(lookup));
    }

    /** Deletes those whose time is over; run again and again. */
    public void tidy() {
        store.forget(clock.instant());
    }

    private static String place(byte[] index) {
        return "unfinished:" + HexFormat.of().formatHex(index);
    }
}
