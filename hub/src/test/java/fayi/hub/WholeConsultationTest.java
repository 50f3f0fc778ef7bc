package fayi.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.protocol.DeskMatter;
import fayi.protocol.DeskQueue;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Opinion;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import fayi.protocol.Rating;
import fayi.protocol.Signal;
import fayi.protocol.TicketState;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One person's way through the hub, from the submission to the rating. */
class WholeConsultationTest {
    @Test
    void aPersonHandsInTalksToALawyerAndFollowsTheMatter() {
        try (HubNode hub = HubNode.start()) {
            StationClient station = hub.station("demo-1");
            DeskClient desk = hub.desk("lawyer1");
            UUID key = UUID.randomUUID();
            MatterReceipt receipt = station.submit(
                    key,
                    Samples.sealed(
                            Samples.submission(key, "demo-1", Samples.ID_NUMBER, List.of("disabled")),
                            station.sealingKey()));
            assertThat(receipt.intakeNumber()).matches("FY[0-9]{8}-[0-9]{6}");
            assertThat(receipt.nextStep()).contains("演示县法律援助中心");

            TicketState ticket = station.openTicket(Optional.of(key));
            assertThat(ticket.state()).isEqualTo("waiting");
            try (Socket stationSocket = station.signals(ticket.ticketId(), 0)) {
                DeskQueue queue = desk.queue();
                assertThat(queue.waiting()).singleElement().satisfies(waiting -> {
                    assertThat(waiting.priorityReason()).contains("残疾人");
                    assertThat(waiting.matter()).contains(receipt.intakeNumber());
                    assertThat(waiting.stationName()).isEqualTo("演示乡公共法律服务站");
                });
                assertThat(desk.claim(ticket.ticketId()).as(TicketState.class).state())
                        .isEqualTo("claimed");
                assertThat(stationSocket.await(Signal.Claimed.class).lawyer().name())
                        .isEqualTo("演示律师一");
                try (Socket deskSocket = desk.signals(ticket.ticketId(), 0)) {
                    deskSocket.send(new Signal.Ready());
                    stationSocket.await(Signal.Ready.class);
                    stationSocket.send(new Signal.Offer(1, "v=0 offer"));
                    assertThat(deskSocket.await(Signal.Offer.class).sdp()).isEqualTo("v=0 offer");
                    deskSocket.send(new Signal.Answer(1, "v=0 answer"));
                    stationSocket.await(Signal.Answer.class);

                    DeskMatter matter = desk.get(Paths.DESK_MATTER.replace("{number}", receipt.intakeNumber()))
                            .as(DeskMatter.class);
                    assertThat(matter.applicant().idNumber()).isEqualTo(Samples.ID_NUMBER);
                    assertThat(desk.get(Paths.DESK_PAPER
                                            .replace("{number}", receipt.intakeNumber())
                                            .replace("{name}", "paper-1.pdf"))
                                    .bytes())
                            .isEqualTo(Samples.PAPER);

                    desk.post(Paths.DESK_OPINION.replace("{ticket}", ticket.ticketId()), new OpinionDraft("先申请劳动仲裁。"))
                            .as(Opinion.class);
                    stationSocket.await(Signal.OpinionWritten.class);
                    assertThat(desk.end(ticket.ticketId()).status()).isEqualTo(204);
                    assertThat(stationSocket.await(Signal.Ended.class).by()).isEqualTo("desk");
                    assertThat(deskSocket.await(Signal.Ended.class).by()).isEqualTo("desk");
                }
            }
            assertThat(station.ticket(ticket.ticketId()).opinion().orElseThrow().text())
                    .isEqualTo("先申请劳动仲裁。");
            assertThat(station.post(Paths.RATINGS, new Rating(UUID.randomUUID(), ticket.ticketId(), 5))
                            .status())
                    .isEqualTo(204);
            TrackAnswer history = station.post(Paths.TRACK, new TrackRequest.ByReceipt(key.toString(), Samples.SECRET))
                    .as(TrackAnswer.class);
            assertThat(history.matters()).singleElement().satisfies(matter -> {
                assertThat(matter.state()).isEqualTo("advised");
                assertThat(matter.events())
                        .extracting("kind")
                        .containsExactly(
                                "received", "consultation-began", "opinion-written", "consultation-ended", "rated");
            });
            assertThat(hub.log()).noneMatch(line -> line.startsWith("hub-error") || line.startsWith("hub-task-failed"));
        }
    }
}
