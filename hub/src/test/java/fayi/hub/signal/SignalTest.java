package fayi.hub.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.FreezingLine;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.TestServer;
import fayi.protocol.LawyerCard;
import fayi.protocol.Paths;
import fayi.protocol.Signal;
import fayi.protocol.SignalEnvelope;
import fayi.protocol.TicketState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signals between a station at one node and a desk at another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignalTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HubNode nodeOfStation = HubNode.start();
    private final HubNode nodeOfDesk = nodeOfStation.another();
    private final StationClient station = nodeOfStation.station("demo-1");
    private final DeskClient desk = nodeOfDesk.desk("lawyer1");

    @AfterAll
    void end() {
        nodeOfDesk.close();
        nodeOfStation.close();
    }

    @AfterEach
    void nobodyIsHeld() {
        desk.queue().mine().forEach(ticket -> desk.end(ticket.ticketId()));
    }

    private String opened() {
        return station.openTicket(Optional.empty()).ticketId();
    }

    private void claim(String ticket) {
        assertThat(desk.claim(ticket).as(TicketState.class).state()).isEqualTo("claimed");
    }

    @Test
    void signalsCrossFromNodeToNodeInTheirOrderAndOnlyToTheOtherSide() {
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            claim(ticket);
            try (Socket atDesk = desk.signals(ticket, 0)) {
                for (int i = 0; i < 50; i++) {
                    atStation.send(new Signal.Candidate(1, "candidate:" + i, "0", 0));
                }
                await().atMost(PATIENCE).until(() -> candidates(atDesk).size() == 50);
                assertThat(candidates(atDesk))
                        .isEqualTo(IntStream.range(0, 50)
                                .mapToObj(i -> "candidate:" + i)
                                .toList());
                assertThat(atDesk.envelopes()).extracting(SignalEnvelope::from).contains("station");
                assertThat(candidates(atStation)).isEmpty();
                assertThat(atStation.await(Signal.Claimed.class).lawyer())
                        .isEqualTo(new LawyerCard("演示律师一", "演示律师事务所", "演示-0001"));
            }
        }
    }

    private static List<String> candidates(Socket socket) {
        return socket.envelopes().stream()
                .map(SignalEnvelope::signal)
                .filter(Signal.Candidate.class::isInstance)
                .map(signal -> ((Signal.Candidate) signal).candidate())
                .toList();
    }

    @Test
    void aSocketThatComesBackHearsWhatItMissedAndNothingTwice() {
        String ticket = opened();
        claim(ticket);
        try (Socket atDesk = desk.signals(ticket, 0)) {
            Socket first = station.signals(ticket, 0);
            atDesk.send(new Signal.Ready());
            first.await(Signal.Ready.class);
            long seen = last(first);
            first.cut();
            atDesk.await(Signal.PeerLeft.class);
            atDesk.send(new Signal.Answer(1, "while away"));
            try (Socket second = station.at(nodeOfDesk.address()).signals(ticket, seen)) {
                assertThat(second.await(Signal.Answer.class).sdp()).isEqualTo("while away");
                assertThat(second.envelopes()).allMatch(envelope -> envelope.sequence() > seen);
                atDesk.await(Signal.PeerReturned.class);
            }
        }
    }

    private static long last(Socket socket) {
        List<SignalEnvelope> envelopes = socket.envelopes();
        return envelopes.get(envelopes.size() - 1).sequence();
    }

    @Test
    void theStationHearsThatTheDeskIsGoneAndBack() {
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            // Its place is told to a station that the hub knows to be there.
            atStation.await(Signal.QueueMoved.class);
            claim(ticket);
            desk.signals(ticket, 0).close();
            atStation.await(Signal.PeerLeft.class);
            try (Socket again = desk.signals(ticket, 0)) {
                atStation.await(Signal.PeerReturned.class);
                assertThat(again.envelopes()).noneMatch(envelope -> envelope.signal() instanceof Signal.PeerLeft);
            }
        }
    }

    @Test
    void theDeskHearsAtOnceThatTheStationIsAway() {
        String ticket = opened();
        claim(ticket);
        try (Socket atDesk = desk.signals(ticket, 0)) {
            atDesk.await(Signal.PeerLeft.class);
        }
    }

    @Test
    void aReplacedSocketDoesNotCountAsLeaving() {
        String ticket = opened();
        Socket first = station.signals(ticket, 0);
        first.await(Signal.QueueMoved.class);
        claim(ticket);
        try (Socket atDesk = desk.signals(ticket, 0);
                Socket second = station.signals(ticket, 0)) {
            second.await(Signal.Claimed.class);
            first.close();
            second.send(new Signal.Offer(1, "still here"));
            atDesk.await(Signal.Offer.class);
            assertThat(atDesk.envelopes()).noneMatch(envelope -> envelope.signal() instanceof Signal.PeerLeft);
        }
    }

    @Test
    void whatASideMayNotSendIsDroppedAndTheSocketStays() {
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            claim(ticket);
            try (Socket atDesk = desk.signals(ticket, 0)) {
                atStation.send(new Signal.Ended("hub"));
                atStation.send(new Signal.Ready());
                atStation.sendText("{\"type\":\"unheard-of\"}");
                atDesk.send(new Signal.Claimed(new LawyerCard("假冒", "", "")));
                atDesk.send(new Signal.Offer(1, "wrong way"));
                atStation.send(new Signal.Offer(2, "good"));
                assertThat(atDesk.await(Signal.Offer.class).sdp()).isEqualTo("good");
                atDesk.send(new Signal.Answer(2, "good"));
                atStation.await(Signal.Answer.class);
                assertThat(atStation.envelopes())
                        .extracting(envelope -> envelope.signal().getClass().getSimpleName())
                        .doesNotContain("Offer", "Ended");
            }
        }
        assertThat(nodeOfStation.log())
                .filteredOn(line -> line.equals("signal-refused ticket=" + ticket + " side=station"))
                .hasSize(3);
        assertThat(nodeOfDesk.log())
                .filteredOn(line -> line.equals("signal-refused ticket=" + ticket + " side=desk"))
                .hasSize(2);
    }

    @Test
    void nothingPassesBeforeTheClaim() {
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            atStation.send(new Signal.Offer(1, "too early"));
            // Answered in order: when the ticket's state is known, the offer before it has been handled.
            await().atMost(PATIENCE).until(() -> !atStation.heard().isEmpty());
            claim(ticket);
            try (Socket atDesk = desk.signals(ticket, 0)) {
                atStation.send(new Signal.Offer(2, "in time"));
                assertThat(atDesk.await(Signal.Offer.class).sdp()).isEqualTo("in time");
            }
        }
    }

    @Test
    void strangersGetNoSocket() {
        String ticket = opened();
        StationClient other = nodeOfStation.station("demo-2");
        assertThat(Socket.refusal(nodeOfStation.address(), Paths.SIGNALS.replace("{ticket}", ticket), other.headers()))
                .isEqualTo(404);
        String atDesk = Paths.DESK_SIGNALS.replace("{ticket}", ticket);
        assertThat(Socket.refusal(nodeOfDesk.address(), atDesk, desk.cookies())).isEqualTo(403);
        assertThat(Socket.refusal(nodeOfDesk.address(), atDesk, Map.of())).isEqualTo(401);
        claim(ticket);
        assertThat(Socket.refusal(
                        nodeOfDesk.address(),
                        atDesk,
                        Map.of("Cookie", desk.cookies().getOrDefault("Cookie", ""), "Origin", "http://evil.example")))
                .isEqualTo(403);
        station.leave(ticket);
    }

    @Test
    void theDesksHearThatTheQueueHasChanged() {
        try (Socket events = desk.events()) {
            await().atMost(PATIENCE).until(() -> !events.heard().isEmpty());
            int before = events.heard().size();
            String ticket = station.openTicket(Optional.empty()).ticketId();
            await().atMost(PATIENCE).until(() -> events.heard().size() > before);
            assertThat(events.heard()).containsOnly("queue");
            station.leave(ticket);
        }
    }

    @Test
    void aNodeThatLostItsDatabaseConnectionsHearsAgainWhatItMissed() {
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            claim(ticket);
            try (Socket atDesk = desk.signals(ticket, 0)) {
                TestServer.execute(
                        nodeOfStation.database(),
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                + "WHERE application_name = 'hub-listener' AND datname = current_database()");
                atStation.send(new Signal.Offer(1, "meanwhile"));
                assertThat(atDesk.await(Signal.Offer.class).sdp()).isEqualTo("meanwhile");
                atDesk.send(new Signal.Answer(1, "as well"));
                assertThat(atStation.await(Signal.Answer.class).sdp()).isEqualTo("as well");
            }
        }
        assertThat(nodeOfDesk.log()).anyMatch(line -> line.startsWith("hub-listening-lost"));
    }

    @Test
    void aSocketOfAnEndedTicketHearsTheEndUntilItsSignalsAreDeleted() {
        String ticket = opened();
        claim(ticket);
        desk.end(ticket);
        try (Socket late = station.signals(ticket, 0)) {
            assertThat(late.await(Signal.Ended.class).by()).isEqualTo("desk");
        }
        nodeOfStation.clock().advance(Duration.ofMinutes(61));
        station.fetchToken();
        String path = Paths.SIGNALS.replace("{ticket}", ticket);
        await().atMost(PATIENCE).until(() -> {
            try {
                return Socket.refusal(nodeOfStation.address(), path, station.headers()) == 410;
            } catch (AssertionError stillThere) {
                return false;
            }
        });
        assertThat(station.ticket(ticket).state()).isEqualTo("ended");
    }

    @Test
    void aStationThatLostItsPowerCountsAsAwayThoughItsLineWasNeverClosed() throws Exception {
        try (FreezingLine line = new FreezingLine(nodeOfStation.address().getPort())) {
            String ticket = opened();
            StationClient overLine = station.at(URI.create("http://127.0.0.1:" + line.port()));
            Socket atStation = overLine.signals(ticket, 0);
            atStation.await(Signal.QueueMoved.class);
            claim(ticket);
            try (Socket atDesk = desk.signals(ticket, 0)) {
                atStation.await(Signal.Claimed.class);
                line.freezeWhatIsOpen();
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> atDesk.envelopes().stream()
                                .anyMatch(envelope -> envelope.signal() instanceof Signal.PeerLeft));
            }
        }
    }

    @Test
    void aLawyerWhoTakesOverHearsNothingOfTheFormerConsultation() {
        DeskClient second = nodeOfDesk.desk("lawyer2");
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            claim(ticket);
            Socket former = desk.signals(ticket, 0);
            atStation.send(new Signal.Offer(1, "of the former"));
            former.await(Signal.Offer.class);
            former.cut();
            await().atMost(PATIENCE).until(() -> station.ticket(ticket).state().equals("waiting"));
            assertThat(second.claim(ticket).status()).isEqualTo(200);
            try (Socket atSecond = second.signals(ticket, 0)) {
                atStation.send(new Signal.Offer(2, "of the second"));
                assertThat(atSecond.await(Signal.Offer.class).sdp()).isEqualTo("of the second");
            }
            second.end(ticket);
        }
    }

    @Test
    void aPageOfALawyerWhoNoLongerHasTheTicketNeitherHearsNorSpeaks() {
        DeskClient second = nodeOfDesk.desk("lawyer2");
        String ticket = opened();
        try (Socket atStation = station.signals(ticket, 0)) {
            claim(ticket);
            try (Socket former = desk.signals(ticket, 0)) {
                // As after a node that stood still for longer than the lease.
                TestServer.execute(
                        nodeOfStation.database(),
                        "UPDATE ticket SET state = 'waiting', account = NULL, desk_socket = NULL WHERE id = '" + ticket
                                + "'");
                assertThat(second.claim(ticket).status()).isEqualTo(200);
                try (Socket atSecond = second.signals(ticket, 0)) {
                    former.send(new Signal.Answer(1, "of the former"));
                    atSecond.send(new Signal.Answer(1, "of the second"));
                    atStation.send(new Signal.Offer(1, "for the second"));
                    atSecond.await(Signal.Offer.class);
                    assertThat(atStation.await(Signal.Answer.class).sdp()).isEqualTo("of the second");
                    assertThat(former.envelopes()).noneMatch(envelope -> envelope.signal() instanceof Signal.Offer);
                }
            }
            second.end(ticket);
        }
    }
}
