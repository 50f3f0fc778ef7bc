package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fayi.protocol.EnrolmentAnswer;
import fayi.protocol.EnrolmentRequest;
import fayi.protocol.Paths;
import fayi.protocol.Problem;
import fayi.protocol.WireFormat;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers as it is told. */
class EnrolmentTest {
    private final WireFormat format = new WireFormat();
    private final List<EnrolmentRequest> asked = new CopyOnWriteArrayList<>();
    private int status = 200;
    private byte[] answer = new byte[0];

    @TempDir
    Path data;

    private HttpServer server;
    private URI hub;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(Paths.ENROLMENT, exchange -> {
            asked.add(format.read(exchange.getRequestBody().readAllBytes(), EnrolmentRequest.class));
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        hub = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Enrolment enrolment() throws IdentityException {
        StationIdentity identity = StationIdentity.openOrCreate("demonstration-1", data);
        return new Enrolment(hub, identity, new KnownHubFile(data, format), format, Clock.systemUTC());
    }

    @Test
    void theHubsWordIsKeptForAStartWithoutANetwork() throws Exception {
        answer = format.write(new EnrolmentAnswer("演示站", "public-keyset", "key-1"));
        assertThat(enrolment().isEnrolled()).isFalse();
        assertThat(enrolment().enrol(" CODE-1\n").stationName()).isEqualTo("演示站");
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.code()).isEqualTo("CODE-1");
            assertThat(request.stationId()).isEqualTo("demonstration-1");
            assertThat(request.publicKey()).contains("P-256");
        });
        assertThat(enrolment().isEnrolled()).isTrue();
    }

    @Test
    void aNewKeyOfTheStationIsNotEnrolled() throws Exception {
        answer = format.write(new EnrolmentAnswer("演示站", "public-keyset", "key-1"));
        enrolment().enrol("CODE-1");
        Files.delete(StationIdentity.fileIn(data));
        assertThat(enrolment().isEnrolled()).isFalse();
    }

    @Test
    void aRefusalIsToldInTheHubsWords() throws Exception {
        status = 403;
        answer = format.write(new Problem("enrolment-refused", "登记码无效。", "请索取新的登记码。"));
        assertThatThrownBy(() -> enrolment().enrol("CODE-1"))
                .isInstanceOfSatisfying(
                        EnrolmentException.class,
                        failure -> assertThat(failure.problem().id()).isEqualTo("enrolment-refused"))
                .hasMessageContaining("请索取新的登记码")
                .hasMessageNotContaining("CODE-1");
        assertThat(enrolment().isEnrolled()).isFalse();
    }

    @Test
    void somethingElseAtTheAddressIsTold() throws Exception {
        for (String page : List.of("<html>", "{}")) {
            answer = page.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> enrolment().enrol("CODE-1"))
                    .isInstanceOfSatisfying(
                            EnrolmentException.class,
                            failure -> assertThat(failure.problem().id()).isEqualTo("not-a-hub"));
        }
        assertThat(enrolment().isEnrolled()).isFalse();
    }

    @Test
    void aHubThatIsAwayLeavesTheCodeUnused() throws Exception {
        server.stop(0);
        assertThatThrownBy(() -> enrolment().enrol("CODE-1"))
                .isInstanceOfSatisfying(
                        EnrolmentException.class,
                        failure -> assertThat(failure.problem().id()).isEqualTo("hub-unreachable"));
    }

    @Test
    void withoutACodeTheTechnicianIsToldWhereItGoes() throws Exception {
        assertThatThrownBy(() -> enrolment().enrol(" "))
                .isInstanceOf(EnrolmentException.class)
                .hasMessageContaining("enrolment-code-file");
        assertThat(asked).isEmpty();
    }
}
