package fayi.kiosk.hublink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fayi.protocol.Paths;
import fayi.protocol.Rating;
import fayi.protocol.Seal;
import fayi.protocol.TicketRequest;
import fayi.protocol.TrackRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubLinkTest {
    private final UUID key = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final byte[] sealed = new byte[300_000];
    private final StandInHub hub = new StandInHub().start();

    @TempDir
    Path data;

    private HubLink link;

    @BeforeEach
    void connect() throws Exception {
        new Random(7).nextBytes(sealed);
        link = newLink(Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        link.close();
        hub.close();
    }

    private HubLink newLink(Clock clock) throws Exception {
        return StationFixture.link(hub.address(), data, clock, StationFixture.TIMES);
    }

    private long asked(String request) {
        return hub.asked.stream().filter(request::equals).count();
    }

    @Test
    void aSubmissionArrivesByteForByteAndGetsItsReceipt() throws Exception {
        assertThat(link.submit(key, sealed).intakeNumber()).startsWith("FY");
        assertThat(hub.uploaded(key)).isEqualTo(sealed);
        assertThat(asked("PATCH " + Paths.SUBMISSION.replace("{key}", key.toString())))
                .isEqualTo(5);
    }

    @Test
    void theSameSubmissionAgainGetsTheSameReceiptAndSendsNothing() throws Exception {
        var first = link.submit(key, sealed);
        long before = hub.asked.size();
        assertThat(link.submit(key, sealed)).isEqualTo(first);
        assertThat(hub.asked.subList((int) before, hub.asked.size())).doesNotContain("PATCH " + Paths.SUBMISSION);
        assertThat(hub.matters()).hasSize(1);
    }

    @Test
    void anUploadThatBrokeGoesOnWhereTheHubHasIt() throws Exception {
        hub.piecesUntilStop.set(2);
        assertThatThrownBy(() -> link.submit(key, sealed)).isInstanceOf(HubLinkException.Unreachable.class);
        hub.stop();
        hub.failing = request -> false;
        hub.start();
        int held = hub.uploaded(key).length;
        assertThat(held).isEqualTo(3 * 64 * 1024);
        hub.asked.clear();
        link.submit(key, sealed);
        assertThat(hub.uploaded(key)).isEqualTo(sealed);
        assertThat(hub.asked.stream().filter(request -> request.startsWith("PATCH")))
                .hasSize(2);
    }

    @Test
    void aHubThatTakesPiecesAndNeverHasThemIsGivenUp() {
        hub.failing = request -> {
            if (request.method().toString().equals("PATCH")) {
                // The hub loses what it took.
                request.bodyAsBytes();
                request.status(200)
                        .result("{\"key\":\"" + key + "\",\"offset\":0}")
                        .skipRemainingHandlers();
            }
            return false;
        };
        assertThatThrownBy(() -> link.submit(key, sealed))
                .isInstanceOf(HubLinkException.Unreachable.class)
                .hasMessageContaining("does not get on");
    }

    @Test
    void oneTokenServesManyRequestsAndIsReplacedWhenTheHubForgetsIt() throws Exception {
        link.iceServers();
        link.ticket("ticket-1");
        assertThat(asked("POST " + Paths.TOKEN)).isEqualTo(1);
        hub.forgetTokens();
        link.ticket("ticket-1");
        assertThat(asked("POST " + Paths.TOKEN)).isEqualTo(2);
    }

    @Test
    void aTokenIsRenewedBeforeItEnds() throws Exception {
        HubLink late =
                newLink(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(14).plusSeconds(30)));
        late.iceServers();
        late.iceServers();
        assertThat(asked("POST " + Paths.TOKEN)).isEqualTo(2);
        late.close();
    }

    @Test
    void aStationThatTheHubDoesNotKnowIsToldSo() {
        hub.knowsTheStation = false;
        assertThatThrownBy(link::signIn)
                .isInstanceOfSatisfying(
                        HubLinkException.StationUnknown.class,
                        unknown -> assertThat(unknown.problem().id()).isEqualTo("station-unknown"));
    }

    @Test
    void theHubsRefusalsCarryItsWords() throws Exception {
        link.rate(new Rating(key, "ticket-1", 5));
        assertThatThrownBy(() -> link.rate(new Rating(key, "ticket-1", 1)))
                .isInstanceOfSatisfying(
                        HubLinkException.Refused.class,
                        refusal -> assertThat(refusal.problem().id()).isEqualTo("already-rated"));
    }

    @Test
    void aHubThatFailsWithinMayBeAskedAgain() {
        hub.failing = request -> true;
        assertThatThrownBy(link::iceServers)
                .isInstanceOfSatisfying(
                        HubLinkException.Unreachable.class,
                        failure -> assertThat(failure.answered()).isTrue());
    }

    @Test
    void ticketsAndHistoriesCome() throws Exception {
        assertThat(link.openTicket(new TicketRequest(key, Optional.of(key), "legal-aid", List.of("wages"), "zh-CN"))
                        .ahead())
                .isEqualTo(2);
        link.leave("ticket-1");
        assertThat(link.track(new TrackRequest.ByIdNumber("x")).matters()).isEmpty();
        assertThat(asked("DELETE /api/tickets/ticket-1")).isEqualTo(1);
    }

    @Test
    void theSealingKeyServesAfterARestartWithoutAHub() throws Exception {
        new Seal(link.sealingKey());
        hub.stop();
        HubLink alone = newLink(Clock.systemUTC());
        byte[] payload = "演示".getBytes(StandardCharsets.UTF_8);
        byte[] kept = new Seal(alone.sealingKey()).seal(key, payload);
        assertThat(hub.keys().open(key, kept)).isEqualTo(payload);
        alone.close();
    }

    @Test
    void withoutAHubAndWithoutAMemoryThereIsNoSealingKey() {
        hub.stop();
        assertThatThrownBy(link::sealingKey)
                .isInstanceOfSatisfying(
                        HubLinkException.Unreachable.class,
                        failure -> assertThat(failure.answered()).isFalse());
    }

    @Test
    void listenersHearOfChangesOnly() throws Exception {
        List<Boolean> heard = new CopyOnWriteArrayList<>();
        try (AutoCloseable telling = link.onReachability(heard::add)) {
            await().until(() -> heard.equals(List.of(true)));
            hub.stop();
            assertThatThrownBy(link::iceServers).isInstanceOf(HubLinkException.Unreachable.class);
            assertThat(heard).containsExactly(true, false);
            hub.start();
            await().until(() -> heard.equals(List.of(true, false, true)));
        }
    }
}
