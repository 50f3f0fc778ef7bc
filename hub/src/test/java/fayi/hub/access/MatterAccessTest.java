package fayi.hub.access;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.DeskClient;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.hub.testkit.TestServer;
import fayi.protocol.DeskMatter;
import fayi.protocol.Opinion;
import fayi.protocol.OpinionDraft;
import fayi.protocol.Paths;
import fayi.protocol.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatterAccessTest {
    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");
    private final DeskClient one = hub.desk("lawyer1");
    private final DeskClient two = hub.desk("lawyer2");
    private String number = "";
    private String ticket = "";

    @BeforeEach
    void aPersonWaits() {
        UUID key = UUID.randomUUID();
        number = station.submit(key, Samples.sealed(key, station)).intakeNumber();
        ticket = station.openTicket(Optional.of(key)).ticketId();
    }

    @AfterEach
    void end() {
        hub.close();
    }

    private String matter() {
        return Paths.DESK_MATTER.replace("{number}", number);
    }

    private String paper(String name) {
        return Paths.DESK_PAPER.replace("{number}", number).replace("{name}", name);
    }

    private List<String> trail() {
        return Tables.query(
                hub.database(),
                "SELECT actor || ' ' || action FROM audit WHERE actor LIKE 'lawyer%' AND action <> 'sign-in' ORDER BY id");
    }

    @Test
    void onlyTheHolderOfTheTicketReadsTheMatterAndEveryTryIsWrittenDown() {
        assertThat(one.get(matter()).problem().id()).isEqualTo("matter-not-held");
        one.claim(ticket).as(TicketState.class);
        DeskMatter read = one.get(matter()).as(DeskMatter.class);
        assertThat(read.answers()).extracting("answer").containsExactly("干了活，没拿到工钱");
        assertThat(one.get(paper("paper-1.pdf")).bytes()).isEqualTo(Samples.PAPER);
        assertThat(two.get(matter()).problem().id()).isEqualTo("matter-not-held");
        assertThat(two.get(paper("paper-1.pdf")).status()).isEqualTo(403);
        assertThat(trail())
                .containsExactly(
                        "lawyer1 matter-refused",
                        "lawyer1 matter-read",
                        "lawyer1 paper-read",
                        "lawyer2 matter-refused",
                        "lawyer2 matter-refused");
    }

    @Test
    void papersAreNamedAndNothingElseIsReached() {
        one.claim(ticket).as(TicketState.class);
        assertThat(one.get(paper("paper-1.pdf")).response().headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(one.get(paper("paper-2.pdf")).problem().id()).isEqualTo("paper-unknown");
        assertThat(one.get(paper("..%2f..%2fkeys%2ftoken-key")).status()).isIn(400, 404);
    }

    @Test
    void anOpinionCanBeFinishedForAWhileAfterTheEnd() {
        one.claim(ticket).as(TicketState.class);
        one.end(ticket);
        String path = Paths.DESK_OPINION.replace("{ticket}", ticket);
        assertThat(one.post(path, new OpinionDraft("先申请仲裁。")).as(Opinion.class).intakeNumber())
                .contains(number);
        assertThat(two.post(path, new OpinionDraft("别人的。")).problem().id()).isEqualTo("ticket-not-held");
        assertThat(station.ticket(ticket).opinion().orElseThrow().text()).isEqualTo("先申请仲裁。");
        hub.clock().advance(Duration.ofMinutes(31));
        assertThat(one.post(path, new OpinionDraft("太晚了。")).problem().id()).isEqualTo("ticket-not-held");
        assertThat(one.get(matter()).status()).isEqualTo(403);
    }

    @Test
    void anOpinionHasOneToFourThousandCharacters() {
        one.claim(ticket).as(TicketState.class);
        String path = Paths.DESK_OPINION.replace("{ticket}", ticket);
        assertThat(one.post(path, new OpinionDraft("  ")).problem().id()).isEqualTo("opinion-length");
        assertThat(one.post(path, new OpinionDraft("字".repeat(4001))).problem().id())
                .isEqualTo("opinion-length");
        assertThat(one.post(path, new OpinionDraft("字".repeat(4000))).status()).isEqualTo(200);
        assertThat(Tables.text(hub.database())).doesNotContain(Tables.hex("字字字"));
    }

    @Test
    void aPaperMovedToAnotherMatterCannotBeRead() {
        UUID key = UUID.randomUUID();
        station.submit(key, Samples.sealed(key, station));
        TestServer.execute(
                hub.database(),
                "UPDATE paper SET content = (SELECT content FROM paper ORDER BY matter_id DESC LIMIT 1) "
                        + "WHERE matter_id = (SELECT min(matter_id) FROM paper)");
        one.claim(ticket).as(TicketState.class);
        assertThat(one.get(paper("paper-1.pdf")).problem().id()).isEqualTo("hub-error");
        assertThat(hub.log()).anyMatch(line -> line.startsWith("hub-error incident="));
    }

    @Test
    void aLawyerSeesOnlyTheStationsOfTheirPartOfTheLand() {
        TestServer.execute(
                hub.database(),
                "UPDATE lawyer SET scope_tier = 'township', scope_place = '演示镇' " + "WHERE account = 'lawyer2'");
        assertThat(two.queue().waiting()).isEmpty();
        assertThat(two.claim(ticket).problem().id()).isEqualTo("ticket-taken");
        assertThat(one.queue().waiting()).hasSize(1);
    }
}
