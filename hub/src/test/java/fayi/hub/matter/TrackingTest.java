package fayi.hub.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Samples;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Tables;
import fayi.protocol.MatterHistory;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.TrackAnswer;
import fayi.protocol.TrackRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrackingTest {
    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");

    @AfterAll
    void end() {
        hub.close();
    }

    private List<MatterHistory> track(StationClient by, TrackRequest request) {
        return by.post(Paths.TRACK, request).as(TrackAnswer.class).matters();
    }

    @Test
    void whoHoldsTheReceiptSeesThatMatter() {
        UUID key = UUID.randomUUID();
        MatterReceipt receipt = station.submit(key, Samples.sealed(key, station));
        List<MatterHistory> found = track(station, new TrackRequest.ByReceipt(key.toString(), Samples.SECRET));
        assertThat(found).singleElement().satisfies(matter -> {
            assertThat(matter.intakeNumber()).isEqualTo(receipt.intakeNumber());
            assertThat(matter.state()).isEqualTo("received");
            assertThat(matter.events()).extracting("text").containsExactly("材料已经收到。");
        });
        assertThat(Tables.query(
                        hub.database(), "SELECT action FROM audit WHERE subject = '" + receipt.intakeNumber() + "'"))
                .contains("track-by-receipt", "priority-1:rank-1");
    }

    @Test
    void aWrongSecretFindsNothingLikeAnUnknownReceipt() {
        UUID key = UUID.randomUUID();
        station.submit(key, Samples.sealed(key, station));
        assertThat(track(station, new TrackRequest.ByReceipt(key.toString(), "0".repeat(32))))
                .isEmpty();
        assertThat(track(station, new TrackRequest.ByReceipt(UUID.randomUUID().toString(), Samples.SECRET)))
                .isEmpty();
        assertThat(track(station, new TrackRequest.ByReceipt("no key at all", "nor secret")))
                .isEmpty();
    }

    @Test
    void theCardFindsAllMattersOfItsPersonNewestFirstHoweverTheLetterIsWritten() {
        String person = "11010119850101123X";
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        for (UUID key : List.of(first, second)) {
            station.submit(
                    key, Samples.sealed(Samples.submission(key, "demo-1", person, List.of()), station.sealingKey()));
        }
        List<MatterHistory> found = track(station, new TrackRequest.ByIdNumber("11010119850101123x"));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).intakeNumber()).isGreaterThan(found.get(1).intakeNumber());
        assertThat(track(station, new TrackRequest.ByIdNumber("110101198501011234")))
                .isEmpty();
    }

    @Test
    void aStationThatTriesOutNumbersIsSlowedAndTheOthersAreNot() {
        StationClient busy = hub.station("demo-2");
        hub.clock().advance(Duration.ofMinutes(6));
        busy.fetchToken();
        station.fetchToken();
        TrackRequest request = new TrackRequest.ByIdNumber("110101198501011234");
        for (int i = 0; i < 60; i++) {
            track(busy, request);
        }
        assertThat(busy.post(Paths.TRACK, request).problem().id()).isEqualTo("too-many-requests");
        assertThat(track(station, request)).isEmpty();
        hub.clock().advance(Duration.ofMinutes(6));
        assertThat(track(busy, request)).isEmpty();
    }
}
