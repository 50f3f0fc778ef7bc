package fayi.hub.taken;

import fayi.hub.station.RequestLimit;
import fayi.hub.store.TakenPageStore;
import fayi.hub.web.Refusal;
import fayi.protocol.taken.TakenAnswer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Keeps what people take along until they open it, once, within a day. Thread-safe. */
public final class TakenPages {
    /** Long enough to come home and to find somebody who helps with the telephone. */
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    /** How long a browser whose line broke may ask again. */
    private static final Duration GRACE = Duration.ofMinutes(10);
    /** So long a page can say what became of it. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final TakenPageStore pages;
    private final RequestLimit limit;
    private final long mostHeld;
    private final Clock clock;

    /**
     * In {@code pages}; stations put within {@code limit}.
     *
     * @param mostHeld how many bytes of one station may wait to be opened
     */
    public TakenPages(TakenPageStore pages, RequestLimit limit, long mostHeld, Clock clock) {
        this.pages = pages;
        this.limit = limit;
        this.mostHeld = mostHeld;
        this.clock = clock;
    }

    /**
     * Keeps a page.
     *
     * @throws Refusal {@code taken-other}, {@code taken-too-many}, {@code too-many-requests}
     */
    TakenAnswer put(String id, String station, byte[] content) {
        limit.count(station);
        if (pages.held(station) + content.length > mostHeld) {
            throw new Refusal(429, "taken-too-many", "本站今天带走的内容太多了。", "请先打印；明天可以再用手机带走。");
        }
        Instant until = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS);
        Instant kept = pages.put(id, station, content, until)
                .orElseThrow(() -> new Refusal(409, "taken-other", "这个编号已经用过。", "请再点一次“用手机带走”。"));
        return new TakenAnswer(ZonedDateTime.ofInstant(kept, clock.getZone()));
    }

    /**
     * The bytes, for the first browser that opens the page.
     *
     * @throws Refusal {@code taken-opened}, {@code taken-over}, {@code taken-unknown}
     */
    byte[] open(String id, String opener) {
        TakenPageStore.Opened opened = pages.open(id, opener, clock.instant());
        return opened.content().orElseThrow(() -> refused(opened.state()));
    }

    /** This browser has all of it. */
    void drop(String id, String opener) {
        pages.drop(id, opener);
    }

    /** Deletes what was opened and what is over; run again and again. */
    public void tidy() {
        pages.forget(clock.instant(), GRACE, REMEMBERED);
    }

    private static Refusal refused(TakenPageStore.State state) {
        return switch (state) {
            case OPENED -> new Refusal(410, "taken-opened", "这一页已经打开过，内容已经删除。", "请回到法律服务站，再带走一次或打印。");
            case OVER -> new Refusal(410, "taken-over", "这一页超过一天没有打开，内容已经删除。", "请回到法律服务站，再带走一次或打印。");
            default -> new Refusal(404, "taken-unknown", "没有这一页。", "请检查是不是扫全了二维码；或者回到法律服务站，再带走一次。");
        };
    }
}
