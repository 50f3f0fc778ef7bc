package fayi.hub.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.hub.testkit.TestServer;
import fayi.protocol.DeskTicket;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import fayi.protocol.Rating;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");
    private final StationClient elsewhere = hub.station("demo-2");
    private final DeskClient one = hub.desk("lawyer1");
    private final DeskClient two = hub.desk("lawyer2");
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterAll
    void end() {
        hub.close();
    }

    @AfterEach
    void nobodyWaits() throws Exception {
        for (AutoCloseable socket : open) {
            socket.close();
        }
        open.clear();
        for (DeskClient desk : List.of(one, two)) {
            desk.queue().mine().forEach(ticket -> desk.end(ticket.ticketId()));
        }
        for (DeskTicket ticket : one.queue().waiting()) {
            station.leave(ticket.ticketId());
            elsewhere.leave(ticket.ticketId());
        }
    }

    private Socket keepOpen(Socket socket) {
        open.add(socket);
        return socket;
    }

    private String waiting(StationClient from, String... groups) {
        UUID key = UUID.randomUUID();
        from.submit(
                key,
                Samples.sealed(
                        Samples.submission(key, from.id(), Samples.ID_NUMBER, List.of(groups)), from.sealingKey()));
        String ticket = from.openTicket(Optional.of(key)).ticketId();
        keepOpen(from.signals(ticket, 0));
        return ticket;
    }

    private List<String> queue(DeskClient desk) {
        return desk.queue().waiting().stream().map(DeskTicket::ticketId).toList();
    }

    @Test
    void aStationThatKnowsNothingOfSkillsGetsItsPlace() {
        String message = "{\"key\":\"" + UUID.randomUUID() + "\",\"topic\":\"consultation\",\"locale\":\"zh-CN\"}";

        Reply reply = station.send("POST", Paths.TICKETS, message.getBytes(StandardCharsets.UTF_8));

        assertThat(reply.as(TicketState.class).state()).isEqualTo("waiting");
    }

    @Test
    void protectedGroupsGoFirstAndWithinEachWhoCameFirst() {
        String first = waiting(station);
        String second = waiting(elsewhere);
        String elderly = waiting(station, "elderly");
        String minor = waiting(elsewhere, "minor");
        assertThat(queue(one)).containsExactly(elderly, minor, first, second);
        assertThat(elsewhere.ticket(second).ahead()).isEqualTo(3);
        assertThat(station.ticket(elderly).ahead()).isZero();
        assertThat(one.queue().waiting())
                .extracting(DeskTicket::priorityReason)
                .containsExactly(Optional.of("老年人"), Optional.of("未成年人"), Optional.empty(), Optional.empty());
    }

    @Test
    void aLawyerSeesFirstWhoAskedForWhatThisLawyerKnows() {
        String any = station.openTicket(Optional.empty()).ticketId();
        String family = station.openTicket(Optional.empty(), List.of("family")).ticketId();
        assertThat(queue(one)).containsExactly(any, family);
        assertThat(queue(two)).containsExactly(family, any);
    }

    @Test
    void whoWaitsHearsWhenThePlaceChanges() {
        waiting(station, "disabled");
        String second = station.openTicket(Optional.empty()).ticketId();
        Socket socket = keepOpen(station.signals(second, 0));
        await().atMost(PATIENCE).until(() -> moves(socket).contains(1));
        one.claim(queue(one).get(0));
        await().atMost(PATIENCE).until(() -> moves(socket).contains(0));
        waiting(elsewhere, "veteran");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(moves(socket)).endsWith(0, 1));
    }

    private static List<Integer> moves(Socket socket) {
        return socket.envelopes().stream()
                .map(SignalEnvelope::signal)
                .filter(Signal.QueueMoved.class::isInstance)
                .map(signal -> ((Signal.QueueMoved) signal).ahead())
                .toList();
    }

    @Test
    void aSecondTouchGetsTheSameTicket() {
        TicketRequest request =
                new TicketRequest(UUID.randomUUID(), Optional.empty(), "consultation", List.of(), "zh-CN");
        String first =
                station.post(Paths.TICKETS, request).as(TicketState.class).ticketId();
        assertThat(station.post(Paths.TICKETS, request).as(TicketState.class).ticketId())
                .isEqualTo(first);
        assertThat(elsewhere.post(Paths.TICKETS, request).problem().id()).isEqualTo("ticket-unknown");
        assertThat(queue(one)).containsExactly(first);
    }

    @Test
    void aTicketOpenedBeforeItsSubmissionArrivedGetsItsPlaceLater() {
        String first = waiting(station);
        UUID key = UUID.randomUUID();
        String early = station.openTicket(Optional.of(key)).ticketId();
        assertThat(queue(one)).containsExactly(first, early);
        station.submit(
                key,
                Samples.sealed(
                        Samples.submission(key, "demo-1", Samples.ID_NUMBER, List.of("low_income")),
                        station.sealingKey()));
        assertThat(queue(one)).containsExactly(early, first);
        assertThat(one.queue().waiting().get(0).matter()).isPresent();
    }

    @Test
    void whatALawyerWroteBeforeTheSubmissionArrivedBelongsToItsMatter() {
        UUID key = UUID.randomUUID();
        String ticket = station.openTicket(Optional.of(key)).ticketId();
        one.claim(ticket);
        one.post(Paths.DESK_OPINION.replace("{ticket}", ticket), new OpinionDraft("先保存好工资条。"));
        one.end(ticket);
        rate(UUID.randomUUID(), ticket, 5);
        station.submit(
                key,
                Samples.sealed(Samples.submission(key, "demo-1", Samples.ID_NUMBER, List.of()), station.sealingKey()));
        String ofTheMatter = "matter_id = (SELECT id FROM matter WHERE key = '" + key + "')";
        assertThat(Tables.count(hub.database(), "opinion WHERE " + ofTheMatter)).isOne();
        assertThat(Tables.count(hub.database(), "rating WHERE " + ofTheMatter)).isOne();
        assertThat(Tables.query(hub.database(), "SELECT state FROM matter WHERE key = '" + key + "'"))
                .containsExactly("advised");
    }

    @Test
    void whatANodeDoesAgainAndAgainDoesNotCostMoreWithEveryTicketThatHasEnded() {
        TestServer.execute(hub.database(), """
                INSERT INTO ticket (id, key, station_id, topic, locale, state, rank, opened_at, claimed_at, ended_at,
                    purged, station_seen_at)
                SELECT 'old-' || n, gen_random_uuid(), 'demo-1', '', 'zh-CN', 'ended', 1, now(), now(), now(), true, now()
                FROM generate_series(1, 20000) AS n
                """);
        TestServer.execute(hub.database(), "ANALYZE ticket");
        try {
            String ticket = waiting(station);
            keepOpen(one.events());
            await().atMost(PATIENCE)
                    .until(() -> station.ticket(ticket).expectedWaitSeconds().isPresent());
            AtomicLong last = new AtomicLong();
            // Every node looks ten times in between; what was planned before the old tickets came is counted late.
            await().pollInterval(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> {
                long now = readInOrder();
                return now - last.getAndSet(now) < 20_000;
            });
        } finally {
            TestServer.execute(hub.database(), "DELETE FROM ticket WHERE id LIKE 'old-%'");
        }
    }

    /** Rows of tickets that were read because no index led to them. */
    private long readInOrder() {
        return Long.parseLong(
                Tables.query(hub.database(), "SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'ticket'")
                        .get(0));
    }

    @Test
    void whoLeavesIsGoneFromTheQueueAndStaysGone() {
        String ticket = waiting(station);
        assertThat(station.leave(ticket).status()).isEqualTo(204);
        assertThat(station.leave(ticket).status()).isEqualTo(204);
        assertThat(station.ticket(ticket).state()).isEqualTo("left");
        assertThat(queue(one)).isEmpty();
        assertThat(one.claim(ticket).problem().id()).isEqualTo("ticket-taken");
    }

    @Test
    void anotherStationsTicketIsNoOnesBusiness() {
        String ticket = waiting(station);
        assertThat(elsewhere.get(Paths.TICKET.replace("{ticket}", ticket)).status())
                .isEqualTo(404);
        assertThat(elsewhere.leave(ticket).status()).isEqualTo(404);
        assertThat(queue(one)).containsExactly(ticket);
    }

    @Test
    void ofTwoLawyersWhoClickAtOnceOneGetsTheTicketAndTheOtherAClearAnswer() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 8; round++) {
            String ticket = waiting(station);
            List<Callable<Reply>> both = List.of(() -> one.claim(ticket), () -> two.claim(ticket));
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> reply : clicks.invokeAll(both)) {
                replies.add(reply.get());
            }
            assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
            Reply late = replies.stream()
                    .filter(reply -> reply.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(late.problem().id()).isEqualTo("ticket-taken");
            assertThat(late.problem().text()).contains("别的律师");
            one.end(ticket);
            two.end(ticket);
        }
        clicks.shutdown();
    }

    @Test
    void aLawyerHoldsOneTicketAtATimeAndFindsItAgainAfterAReload() {
        String first = waiting(station);
        String second = waiting(elsewhere);
        one.claim(first).as(TicketState.class);
        assertThat(one.claim(second).problem().id()).isEqualTo("ticket-held");
        assertThat(one.claim(first).as(TicketState.class).state()).isEqualTo("claimed");
        assertThat(one.queue().mine()).extracting(DeskTicket::ticketId).containsExactly(first);
        assertThat(two.queue().mine()).isEmpty();
        assertThat(queue(two)).containsExactly(second);
    }

    @Test
    void aTicketWhoseDeskFallsSilentIsFirstInTheQueueAgain() {
        String claimed = waiting(station);
        one.claim(claimed).as(TicketState.class);
        waiting(elsewhere, "elderly");
        await().atMost(PATIENCE).until(() -> queue(two).size() == 2);
        assertThat(queue(two).get(0)).isEqualTo(claimed);
        assertThat(one.queue().mine()).isEmpty();
        assertThat(station.ticket(claimed).state()).isEqualTo("waiting");
        assertThat(hub.log()).contains("ticket-returned ticket=" + claimed);
        assertThat(two.claim(claimed).status()).isEqualTo(200);
    }

    @Test
    void anOpenDeskKeepsItsTicketBeyondTheLease() {
        String claimed = waiting(station);
        one.claim(claimed).as(TicketState.class);
        keepOpen(one.signals(claimed, 0));
        await().during(HubNode.QUICK.lease().multipliedBy(2))
                .atMost(PATIENCE)
                .until(() -> station.ticket(claimed).state().equals("claimed"));
    }

    @Test
    void aTicketThatBothHaveLeftEnds() {
        String ticket = station.openTicket(Optional.empty()).ticketId();
        one.claim(ticket).as(TicketState.class);
        await().atMost(PATIENCE)
                .until(() -> hub.log().contains("ticket-ended ticket=" + ticket + " state=ended by=hub"));
    }

    @Test
    void aWaitingTicketOfAStationThatIsGoneLeavesTheQueue() {
        String gone = station.openTicket(Optional.empty()).ticketId();
        String there = waiting(elsewhere);
        await().atMost(PATIENCE).until(() -> queue(one).equals(List.of(there)));
        assertThat(station.ticket(gone).state()).isEqualTo("left");
    }

    @Test
    void theWaitIsEstimatedOnlyWhenALawyerIsThere() {
        hub.clock().advance(Duration.ofMinutes(2));
        assertThat(station.openTicket(Optional.empty()).expectedWaitSeconds()).isEmpty();
        // The consultations of other tests were over in no time.
        TestServer.execute(
                hub.database(),
                "UPDATE ticket SET claimed_at = ended_at - interval '10 minutes' "
                        + "WHERE state = 'ended' AND claimed_at IS NOT NULL");
        keepOpen(one.events());
        String second = station.openTicket(Optional.empty()).ticketId();
        await().atMost(PATIENCE)
                .until(() -> station.ticket(second).expectedWaitSeconds().orElse(0) > 0);
    }

    @Test
    void aConsultationIsRatedOnce() {
        String ticket = waiting(station);
        assertThat(rate(UUID.randomUUID(), ticket, 5).problem().id()).isEqualTo("not-consulted");
        one.claim(ticket).as(TicketState.class);
        one.end(ticket);
        UUID key = UUID.randomUUID();
        assertThat(rate(key, ticket, 4).status()).isEqualTo(204);
        assertThat(rate(key, ticket, 4).status()).isEqualTo(204);
        assertThat(rate(UUID.randomUUID(), ticket, 1).problem().id()).isEqualTo("already-rated");
        assertThat(station.send(
                                "POST",
                                Paths.RATINGS,
                                "{\"key\":\"%s\",\"ticketId\":\"%s\",\"level\":6}"
                                        .formatted(key, ticket)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .problem()
                        .id())
                .isEqualTo("malformed-message");
    }

    private Reply rate(UUID key, String ticket, int level) {
        return station.post(Paths.RATINGS, new Rating(key, ticket, level));
    }
}
