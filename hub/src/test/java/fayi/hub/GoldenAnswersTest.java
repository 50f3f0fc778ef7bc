package fayi.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.protocol.MatterReceipt;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import fayi.protocol.Signal;
import fayi.protocol.TicketState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hub takes and gives the messages of docs/protocol.md, field by field. */
class GoldenAnswersTest {
    private static final Path FILES = Path.of("../protocol/src/test/resources/fayi/protocol/golden");

    private final JsonMapper trees = new JsonMapper();
    private final HubNode hub = HubNode.start(HubNode.QUICK, List.of("turn:turn.example:3478"), Optional.of("演示"));
    private final StationClient station = hub.station("demo-1");
    private final DeskClient desk = hub.desk("lawyer1");

    @AfterEach
    void end() {
        hub.close();
    }

    private static String golden(String name) throws IOException {
        return Files.readString(FILES.resolve(name + ".json"));
    }

    private void assertFields(Reply reply, String name) throws IOException {
        assertFields(reply.text(), name);
    }

    private void assertFields(String json, String name) throws IOException {
        assertThat(fields(trees.readTree(json))).as(name).isEqualTo(fields(trees.readTree(golden(name))));
    }

    private static SortedSet<String> fields(JsonNode node) {
        SortedSet<String> fields = new TreeSet<>();
        collect(node, "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String place, SortedSet<String> fields) {
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, place + "[]", fields));
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(), place + "." + field.getKey(), fields));
        } else {
            fields.add(place);
        }
    }

    @Test
    void theMessagesOfOneConsultationAreThoseOfThePage() throws IOException {
        assertFields(station.tryToken(station.sign(station.claims().build())), "token-answer");
        UUID key = UUID.fromString(
                trees.readTree(golden("submission-offer")).get("key").asString());
        Reply offered = station.send(
                "POST", Paths.SUBMISSIONS, golden("submission-offer").getBytes(StandardCharsets.UTF_8));
        assertFields(offered, "submission-state");
        MatterReceipt receipt = station.submit(
                key,
                Samples.sealed(
                        Samples.submission(key, "demo-1", Samples.ID_NUMBER, List.of("disabled")),
                        station.sealingKey()));
        assertFields(station.get("/api/submissions/" + key), "submission-state-accepted");
        for (String request : List.of("track-by-receipt", "track-by-id-number")) {
            assertFields(
                    station.send("POST", Paths.TRACK, golden(request).getBytes(StandardCharsets.UTF_8)),
                    "track-answer");
        }
        try (Socket events = desk.events()) {
            Reply opened =
                    station.send("POST", Paths.TICKETS, golden("ticket-request").getBytes(StandardCharsets.UTF_8));
            assertFields(opened, "ticket-state-waiting");
            String ticket = opened.as(TicketState.class).ticketId();
            assertFields(desk.get(Paths.DESK_SESSION), "desk-session");
            assertFields(desk.get(Paths.DESK_QUEUE), "desk-queue");
            assertFields(station.get(Paths.ICE), "ice-servers");
            assertFields(desk.get(Paths.DESK_ICE), "ice-servers");
            try (Socket signals = station.signals(ticket, 0)) {
                assertFields(desk.claim(ticket), "ticket-state-claimed");
                assertFields(new DeskClient(hub.address()).get(Paths.DESK_QUEUE), "problem");
                signals.await(Signal.Claimed.class);
                String claimed = signals.heard().stream()
                        .filter(text -> text.contains("claimed"))
                        .findFirst()
                        .orElseThrow();
                assertFields(claimed, "signal-envelope");
                assertFields(desk.get(Paths.DESK_MATTER.replace("{number}", receipt.intakeNumber())), "desk-matter");
                assertFields(
                        desk.post(Paths.DESK_OPINION.replace("{ticket}", ticket), new OpinionDraft("先申请仲裁。")),
                        "opinion");
                desk.end(ticket);
                assertFields(station.get(Paths.TICKET.replace("{ticket}", ticket)), "ticket-state-ended");
            }
            assertThat(events.heard()).contains("queue");
        }
    }
}
