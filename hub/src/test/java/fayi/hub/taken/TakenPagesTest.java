package fayi.hub.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.hub.station.RequestLimit;
import fayi.hub.store.Database;
import fayi.hub.store.DatabaseServer;
import fayi.hub.store.RequestCountStore;
import fayi.hub.store.TakenPageStore;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.hub.testkit.Wire;
import fayi.protocol.Paths;
import fayi.protocol.WireFormat;
import fayi.protocol.log.EventLog;
import fayi.protocol.taken.PageSeal;
import fayi.protocol.taken.SealedPage;
import fayi.protocol.taken.TakenAlong;
import fayi.protocol.taken.TakenAnswer;
import fayi.protocol.taken.TakenOpening;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenPagesTest {
    private static final WireFormat FORMAT = new WireFormat();
    private static final String ONE = "0".repeat(31) + "1";
    private static final String OTHER = "0".repeat(31) + "2";
    private static final String SECRET = "演示人甲的仲裁申请";

    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");
    // Enrolled before a test moves the hub's clock: its code is good for some time only.
    private final StationClient busy = hub.station("demo-2");

    @AfterAll
    void end() {
        hub.close();
    }

    private SealedPage sealed() {
        return new PageSeal(FORMAT)
                .seal(
                        new TakenAlong.Sheet(SECRET, List.of(new TakenAlong.Section("", List.of(SECRET)))),
                        "演示乡公共法律服务站",
                        ZonedDateTime.now(hub.clock()));
    }

    private Reply put(StationClient by, SealedPage page) {
        return by.send("PUT", Paths.TAKEN.replace("{id}", page.id()), page.bytes());
    }

    private SealedPage kept() {
        station.fetchToken();
        SealedPage page = sealed();
        assertThat(put(station, page).status()).isEqualTo(200);
        return page;
    }

    private Reply post(String path, String id, String opener) {
        return Wire.send(
                hub.address(), "POST", path.replace("{id}", id), Map.of(), FORMAT.write(new TakenOpening(opener)));
    }

    private Reply open(SealedPage page, String opener) {
        return post(Paths.TAKEN_OPEN, page.id(), opener);
    }

    private String row(SealedPage page) {
        return Tables.query(
                        hub.database(),
                        "SELECT CASE WHEN content IS NULL THEN 'gone' ELSE 'held' END FROM taken_page WHERE id = '"
                                + page.id() + "'")
                .get(0);
    }

    @Test
    void aPageIsOpenedOnceAndItsBytesGoWhenItsOpenerHasThem() {
        SealedPage page = kept();
        assertThat(open(page, ONE).bytes()).isEqualTo(page.bytes());
        assertThat(post(Paths.TAKEN_KEPT, page.id(), OTHER).status()).isEqualTo(204);
        assertThat(row(page)).as("somebody else's word deletes nothing").isEqualTo("held");

        assertThat(post(Paths.TAKEN_KEPT, page.id(), ONE).status()).isEqualTo(204);
        assertThat(row(page)).isEqualTo("gone");
        for (String opener : List.of(ONE, OTHER)) {
            Reply again = open(page, opener);
            assertThat(again.status()).isEqualTo(410);
            assertThat(again.problem().id()).isEqualTo("taken-opened");
            assertThat(again.problem().remedy()).contains("打印");
        }
    }

    @Test
    void whoseLineBrokeMayAskAgainAndNobodyElseMay() {
        SealedPage page = kept();
        assertThat(open(page, ONE).status()).isEqualTo(200);
        assertThat(open(page, OTHER).problem().id()).isEqualTo("taken-opened");
        assertThat(open(page, ONE).bytes()).isEqualTo(page.bytes());
    }

    @Test
    void whatWasOpenedOrLaidForADayIsDeletedByItself() {
        SealedPage opened = kept();
        SealedPage untouched = kept();
        open(opened, ONE);
        hub.clock().advance(Duration.ofMinutes(11));
        sweep();
        assertThat(row(opened)).isEqualTo("gone");
        assertThat(row(untouched)).isEqualTo("held");

        hub.clock().advance(Duration.ofHours(24));
        assertThat(open(untouched, ONE).problem().id())
                .as("also before it is swept away")
                .isEqualTo("taken-over");
        sweep();
        assertThat(row(untouched)).isEqualTo("gone");
        assertThat(open(untouched, ONE).problem().id()).isEqualTo("taken-over");
        assertThat(open(opened, ONE).problem().id()).isEqualTo("taken-opened");

        hub.clock().advance(Duration.ofDays(31));
        sweep();
        assertThat(open(opened, ONE).problem().id()).isEqualTo("taken-unknown");
        assertThat(Tables.count(hub.database(), "taken_page WHERE id = '" + untouched.id() + "'"))
                .isZero();
    }

    @Test
    void theSamePageAgainIsKeptOnceAndAnotherUnderItsIdIsRefused() {
        SealedPage page = kept();
        ZonedDateTime until = put(station, page).as(TakenAnswer.class).goodUntil();
        assertThat(Duration.between(ZonedDateTime.now(hub.clock()), until))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        Reply other = station.send("PUT", Paths.TAKEN.replace("{id}", page.id()), new byte[] {1});
        assertThat(other.problem().id()).isEqualTo("taken-other");
        assertThat(open(page, ONE).bytes()).isEqualTo(page.bytes());
    }

    @Test
    void onlyAStationPutsAndOnlyWhatIsNotTooLarge() {
        SealedPage page = sealed();
        station.fetchToken();
        String path = Paths.TAKEN.replace("{id}", page.id());
        assertThat(Wire.send(hub.address(), "PUT", path, Map.of(), page.bytes()).status())
                .isEqualTo(401);
        assertThat(station.send("PUT", path, new byte[8 * 1024 * 1024 + 1])
                        .problem()
                        .id())
                .isEqualTo("taken-too-large");
        assertThat(station.send("PUT", path, new byte[0]).status()).isEqualTo(413);
        assertThat(station.send("PUT", Paths.TAKEN.replace("{id}", "short"), page.bytes())
                        .status())
                .isEqualTo(400);
        assertThat(station.send("PUT", path, new byte[8 * 1024 * 1024]).status())
                .isEqualTo(200);
    }

    @Test
    void aStationThatPutsTooOftenOrTooMuchIsStopped() {
        busy.fetchToken();
        SealedPage page = sealed();
        for (int puts = 0; puts < 60; puts++) {
            assertThat(put(busy, page).status()).isEqualTo(200);
        }
        assertThat(put(busy, page).problem().id()).isEqualTo("too-many-requests");
        assertThat(put(station, sealed()).status()).isEqualTo(200);

        with(60, 10, pages -> {
            pages.put("1".repeat(32), "demo-9", new byte[10]);
            assertThatThrownBy(() -> pages.put("2".repeat(32), "demo-9", new byte[1]))
                    .hasMessage("taken-too-many");
            pages.open("1".repeat(32), ONE);
            pages.drop("1".repeat(32), ONE);
            assertThat(pages.put("2".repeat(32), "demo-9", new byte[1]).goodUntil())
                    .as("what was opened makes room")
                    .isNotNull();
        });
    }

    @Test
    void askingForThePageOpensNothingAndTellsNoOtherPlace() {
        SealedPage page = kept();
        for (int preview = 0; preview < 3; preview++) {
            Reply shown = Wire.send(hub.address(), "GET", Paths.TAKE.replace("{id}", page.id()), Map.of(), null);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.text()).contains("<main").doesNotContain(page.id());
            var headers = shown.response().headers();
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe", "ws:", "http");
        }
        Reply opened = open(page, ONE);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.response().headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void neitherDatabaseNorLogHoldsTheKeyOrAnythingOfTheContent() {
        SealedPage page = kept();
        open(page, ONE);
        open(page, OTHER);
        assertThat(Tables.text(hub.database()))
                .contains(page.id())
                .doesNotContain(page.key(), SECRET, Tables.hex(SECRET), Tables.hex(page.key()));
        assertThat(hub.log()).noneMatch(line -> line.contains(page.id()) || line.contains(page.key()));
        assertThat(page.toString()).doesNotContain(page.key(), page.id());
    }

    /** What the hub runs every minute. */
    private void sweep() {
        with(0, 0, TakenPages::tidy);
    }

    private void with(int mostPuts, long mostHeld, Consumer<TakenPages> use) {
        EventLog log = new EventLog(LoggerFactory.getLogger(TakenPagesTest.class));
        try (Database database = Database.open(() -> DatabaseServer.at(hub.database()))) {
            RequestLimit limit = new RequestLimit(
                    new RequestCountStore(database), log, hub.clock(), "take-along", mostPuts, Duration.ofMinutes(1));
            use.accept(new TakenPages(new TakenPageStore(database), limit, mostHeld, hub.clock()));
        }
    }
}
