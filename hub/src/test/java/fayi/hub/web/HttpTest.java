package fayi.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.TestServer;
import fayi.hub.testkit.Wire;
import fayi.protocol.IceServers;
import fayi.protocol.Paths;
import fayi.protocol.TicketRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpTest {
    private final HubNode hub =
            HubNode.start(HubNode.QUICK, List.of("turn:turn.example:3478"), Optional.of("shared-secret"));
    private final StationClient station = hub.station("demo-1");

    @AfterAll
    void end() {
        hub.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"key\":\"张三\"}",
                "{\"key\":",
                "\"张三\"",
                "{\"key\":null,\"topic\":\"张三\"}",
                "张三"
            })
    void whatIsNoMessageGetsAClearProblemThatRepeatsNothingOfIt(String body) {
        for (String path : List.of(Paths.TICKETS, Paths.SUBMISSIONS, Paths.TRACK, Paths.RATINGS, Paths.TOKEN)) {
            Reply reply = station.send("POST", path, body.getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.problem().id()).isEqualTo("malformed-message");
            assertThat(reply.problem().remedy()).isNotBlank();
            assertThat(reply.text()).doesNotContain("张三");
        }
        assertThat(hub.log()).noneMatch(line -> line.contains("张三"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        for (int size : List.of(100_000, 3_000_000)) {
            Reply reply = station.send("POST", Paths.TICKETS, new byte[size]);
            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.problem().id()).isEqualTo("body-too-large");
        }
    }

    @Test
    void anAddressThatDoesNotExistIsAProblemToo() {
        assertThat(station.get("/api/nothing").problem().id()).isEqualTo("not-found");
        assertThat(station.send("PUT", Paths.TICKETS, new byte[0]).status()).isIn(404, 405);
        assertThat(station.get("/api/submissions/no-uuid").problem().id()).isEqualTo("malformed-message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/../store/migration/V1__hub.sql",
                "/desk/%2e%2e/store/migration/V1__hub.sql",
                "/desk/..%2fstore/migration/V1__hub.sql",
                "/desk/%252e%252e/store/migration/V1__hub.sql",
                "/desk//../../../../../../etc/passwd",
                "/webjars/..%2f..%2f..%2ffayi/hub/store/migration/V1__hub.sql",
                "/../../etc/passwd"
            })
    void noPathLeadsOutOfThePage(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("CREATE TABLE", "root:");
    }

    private String raw(String request) throws IOException {
        URI address = hub.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : List.of(Paths.HEALTH, "/api/nothing", Paths.DESK_QUEUE)) {
            var headers = Wire.send(hub.address(), "GET", path, Map.of(), null)
                    .response()
                    .headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void theRootLeadsToTheDesk() {
        Reply reply = Wire.send(hub.address(), "GET", "/", Map.of(), null);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.response().headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/desk/"));
    }

    @Test
    void anUnknownFailureIsAnIncidentWithoutWords() {
        TestServer.execute(hub.database(), "ALTER TABLE rating RENAME TO rating_away");
        try {
            String ticket = station.openTicket(Optional.empty()).ticketId();
            TestServer.execute(hub.database(), "UPDATE ticket SET account = 'lawyer1' WHERE id = '" + ticket + "'");
            Reply reply = station.post(Paths.RATINGS, new fayi.protocol.Rating(UUID.randomUUID(), ticket, 3));
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.problem().id()).isEqualTo("hub-error");
            String line = hub.log().stream()
                    .filter(entry -> entry.startsWith("hub-error"))
                    .reduce((first, last) -> last)
                    .orElseThrow();
            String incident = line.replaceAll(".*incident=(\\w+) .*", "$1");
            assertThat(reply.problem().remedy()).contains(incident);
            assertThat(line)
                    .contains("method=POST", "route=/api/ratings")
                    .doesNotContain("rating_away", "does not exist");
        } finally {
            TestServer.execute(hub.database(), "ALTER TABLE rating_away RENAME TO rating");
        }
    }

    @Test
    void turnCredentialsEndAndCanBeCheckedByTheTurnServer() throws Exception {
        var server = station.get(Paths.ICE).as(IceServers.class).servers().get(0);
        String user = server.username().orElseThrow();
        assertThat(user).matches("[0-9]+:demo-1");
        long ends = Long.parseLong(user.split(":", 2)[0]);
        assertThat(ends - hub.clock().instant().getEpochSecond()).isBetween(7_000L, 7_200L);
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("shared-secret".getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
        assertThat(server.credential())
                .contains(Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void aLocaleThatNobodySpeaksIsRefused() {
        assertThat(station.post(
                                Paths.TICKETS,
                                new TicketRequest(UUID.randomUUID(), Optional.empty(), "consultation", List.of(), "xx"))
                        .status())
                .isEqualTo(400);
    }
}
