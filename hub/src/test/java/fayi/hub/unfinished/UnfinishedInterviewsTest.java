package fayi.hub.unfinished;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.security.HubKeys;
import fayi.hub.station.RequestLimit;
import fayi.hub.store.Database;
import fayi.hub.store.DatabaseServer;
import fayi.hub.store.RequestCountStore;
import fayi.hub.store.UnfinishedStore;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.hub.testkit.Wire;
import fayi.protocol.Paths;
import fayi.protocol.UnfinishedAnswer;
import fayi.protocol.log.EventLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnfinishedInterviewsTest {
    private static final byte[] SEALED = "演示密文".getBytes(StandardCharsets.UTF_8);

    private final HubNode hub = HubNode.start();
    private final StationClient here = hub.station("demo-1");
    private final StationClient there = hub.station("demo-2");
    private int names;

    @AfterAll
    void end() {
        hub.close();
    }

    @BeforeEach
    void anotherQuarterOfAnHour() {
        hub.clock().advance(Duration.ofMinutes(16));
        here.fetchToken();
        there.fetchToken();
    }

    private String name() {
        return String.format("%064x", ++names);
    }

    private static String at(String path, String lookup) {
        return path.replace("{lookup}", lookup);
    }

    private String kept() {
        String lookup = name();
        ZonedDateTime until = here.send("PUT", at(Paths.UNFINISHED, lookup), SEALED)
                .as(UnfinishedAnswer.class)
                .goodUntil();
        assertThat(Duration.between(ZonedDateTime.now(hub.clock()), until))
                .isBetween(Duration.ofDays(29), Duration.ofDays(30));
        return lookup;
    }

    private Reply read(StationClient by, String lookup) {
        return by.send("POST", at(Paths.UNFINISHED_READ, lookup), new byte[0]);
    }

    @Test
    void whatWasSetAsideAtOneStationIsReadAtAnotherAndGoesWhenItIsTakenUp() {
        String lookup = kept();
        assertThat(read(there, lookup).bytes()).isEqualTo(SEALED);
        assertThat(read(there, lookup).bytes()).as("again, after a broken line").isEqualTo(SEALED);
        assertThat(there.send("DELETE", at(Paths.UNFINISHED, lookup), null).status())
                .isEqualTo(204);
        assertThat(read(there, lookup).problem().id()).isEqualTo("unfinished-unknown");
    }

    @Test
    void aNameThatIsTakenAlreadyIsRefused() {
        String lookup = kept();
        assertThat(there.send("PUT", at(Paths.UNFINISHED, lookup), new byte[] {1})
                        .problem()
                        .id())
                .isEqualTo("unfinished-other");
        assertThat(read(here, lookup).bytes()).isEqualTo(SEALED);
    }

    @Test
    void whoTriesOutCodesIsSlowedAtThatStationAndNotAtTheOthers() {
        String lookup = kept();
        for (int tries = 0; tries < 10; tries++) {
            assertThat(read(there, name()).status()).isEqualTo(404);
        }
        assertThat(read(there, lookup).problem().id()).isEqualTo("too-many-requests");
        assertThat(read(here, lookup).bytes()).isEqualTo(SEALED);
    }

    @Test
    void oneInterviewIsNotGivenOutWithoutEnd() {
        String lookup = kept();
        for (int tries = 0; tries < 10; tries++) {
            assertThat(read(here, lookup).status()).isEqualTo(200);
        }
        anotherQuarterOfAnHour();
        assertThat(read(here, lookup).problem().id()).isEqualTo("unfinished-unknown");
    }

    @Test
    void afterThirtyDaysItIsGone() throws IOException {
        String lookup = kept();
        int before = Tables.count(hub.database(), "unfinished_interview");
        hub.clock().advance(Duration.ofDays(31));
        here.fetchToken();
        assertThat(read(here, lookup).problem().id()).isEqualTo("unfinished-unknown");
        EventLog log = new EventLog(LoggerFactory.getLogger(UnfinishedInterviewsTest.class));
        try (Database database = Database.open(() -> DatabaseServer.at(hub.database()))) {
            RequestLimit none =
                    new RequestLimit(new RequestCountStore(database), log, hub.clock(), "", 0, Duration.ZERO);
            HubKeys keys = HubKeys.openOrCreate(hub.data().resolve("keys"), log);
            new UnfinishedInterviews(new UnfinishedStore(database), keys, none, none, hub.clock()).tidy();
        }
        assertThat(before).isPositive();
        assertThat(Tables.count(hub.database(), "unfinished_interview")).isZero();
    }

    @Test
    void onlyAStationAsksAndOnlyWhatLooksLikeAName() {
        String lookup = kept();
        for (String method : new String[] {"PUT", "DELETE"}) {
            assertThat(Wire.send(hub.address(), method, at(Paths.UNFINISHED, lookup), Map.of(), SEALED)
                            .status())
                    .isEqualTo(401);
        }
        assertThat(Wire.send(hub.address(), "POST", at(Paths.UNFINISHED_READ, lookup), Map.of(), SEALED)
                        .status())
                .isEqualTo(401);
        assertThat(read(here, "short").status()).isEqualTo(400);
        assertThat(here.send("PUT", at(Paths.UNFINISHED, name()), new byte[256 * 1024 + 1])
                        .problem()
                        .id())
                .isEqualTo("unfinished-too-large");
    }

    @Test
    void theDatabaseHoldsNeitherTheNameNorWhatTheStationSent() {
        String lookup = kept();
        read(there, lookup);
        assertThat(Tables.text(hub.database())).doesNotContain(lookup, Tables.hex("演示密文"), Tables.hex(lookup));
        assertThat(hub.log()).noneMatch(line -> line.contains(lookup));
    }
}
