package fayi.hub.station;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.StationClient;
import fayi.protocol.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private final HubNode hub = HubNode.start();
    private final StationClient station = new StationClient(hub.address(), "demo-1", hub.clock());

    @AfterEach
    void end() {
        hub.close();
    }

    private String code() throws IOException {
        return Files.readString(codeFile()).strip();
    }

    private Path codeFile() {
        return hub.data().resolve("enrolment/demo-1.code");
    }

    @Test
    void theCodeLiesInAFileThatOthersCannotRead() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(codeFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void aStationWithTheCodeLearnsItsNameAndTheSealingKey() throws IOException {
        var answer = station.enrol(code());
        assertThat(answer.stationName()).isEqualTo("演示乡公共法律服务站");
        assertThat(new Seal(answer.sealingKey())).isNotNull();
        assertThat(station.fetchToken().sealingKeyId()).isEqualTo(answer.sealingKeyId());
    }

    @Test
    void aCodeIsGoodOnceOnly() throws IOException {
        station.enrol(code());
        StationClient thief = new StationClient(hub.address(), "demo-1", hub.clock());
        assertRefused(thief, code());
        station.fetchToken();
    }

    @Test
    void aWrongCodeIsRefusedAndTheRightOneStillWorks() throws IOException {
        assertRefused(station, "0".repeat(20));
        station.enrol(code());
    }

    @Test
    void aCodeEndsAfterAWeek() throws IOException {
        hub.clock().advance(Duration.ofDays(7).plusMinutes(1));
        assertRefused(station, code());
    }

    @Test
    void aKeyThatTheStationDoesNotHoldIsRefused() throws IOException {
        String proof = StationClient.sign(station.claims().build(), StationClient.newKey());
        var reply = station.tryEnrol(code(), proof);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem().id()).isEqualTo("enrolment-refused");
    }

    @Test
    void theCodeOfAnotherStationIsRefused() throws IOException {
        assertRefused(new StationClient(hub.address(), "demo-2", hub.clock()), code());
        assertRefused(new StationClient(hub.address(), "demo-9", hub.clock()), code());
    }

    @Test
    void aStationThatIsEnrolledGetsNoNewCodeAtTheNextStart() throws IOException {
        station.enrol(code());
        Files.delete(codeFile());
        try (HubNode again = hub.another()) {
            assertThat(codeFile()).doesNotExist();
            station.at(again.address()).fetchToken();
        }
    }

    private static void assertRefused(StationClient station, String code) {
        var reply = station.tryEnrol(code, station.sign(station.claims().build()));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem().id()).isEqualTo("enrolment-refused");
    }
}
