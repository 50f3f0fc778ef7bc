package fayi.hub.station;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fayi.hub.testkit.HubNode;
import fayi.hub.testkit.Reply;
import fayi.hub.testkit.Socket;
import fayi.hub.testkit.StationClient;
import fayi.hub.testkit.Wire;
import fayi.protocol.Paths;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {
    private final HubNode hub = HubNode.start();
    private final StationClient station = hub.station("demo-1");

    @BeforeAll
    void hasAToken() {
        assertThat(station.get(Paths.ICE).status()).isEqualTo(200);
    }

    @AfterAll
    void end() {
        hub.close();
    }

    @Test
    void anAssertionIsGoodOnceOnly() {
        String assertion = station.sign(station.claims().build());
        assertThat(station.tryToken(assertion).status()).isEqualTo(200);
        assertRefused(station.tryToken(assertion), "replay");
    }

    @Test
    void aClockThatIsAMinuteOffIsTolerated() {
        assertThat(station.tryToken(station.sign(shifted(Duration.ofSeconds(55))))
                        .status())
                .isEqualTo(200);
        assertThat(station.tryToken(station.sign(shifted(Duration.ofSeconds(-140))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClockThatIsFurtherOffIsRefused() {
        assertRefused(station.tryToken(station.sign(shifted(Duration.ofSeconds(75)))), "from-the-future");
        assertRefused(station.tryToken(station.sign(shifted(Duration.ofSeconds(-160)))), "expired");
    }

    private JWTClaimsSet shifted(Duration by) {
        Instant issued = hub.clock().instant().plus(by);
        return station.claims()
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plusSeconds(90)))
                .build();
    }

    @Test
    void anAssertionThatIsValidTooLongIsRefused() {
        Date late = Date.from(hub.clock().instant().plusSeconds(130));
        assertRefused(
                station.tryToken(
                        station.sign(station.claims().expirationTime(late).build())),
                "too-long");
    }

    @Test
    void anAssertionForSomebodyElseIsRefused() {
        assertRefused(
                station.tryToken(station.sign(station.claims().audience("other").build())), "audience");
        assertRefused(
                station.tryToken(station.sign(station.claims().issuer("demo-2").build())), "subject");
        assertRefused(station.tryToken(station.sign(station.claims().jwtID(null).build())), "id");
    }

    @Test
    void aStationThatIsNotEnrolledOrUnknownIsRefused() {
        StationClient other = new StationClient(hub.address(), "demo-2", hub.clock());
        assertRefused(other.tryToken(other.sign(other.claims().build())), "not-enrolled");
        StationClient unknown = new StationClient(hub.address(), "demo-9", hub.clock());
        assertRefused(unknown.tryToken(unknown.sign(unknown.claims().build())), "unknown-station");
    }

    @Test
    void aForgedSignatureIsRefused() throws JOSEException {
        JWTClaimsSet claims = station.claims().build();
        assertRefused(station.tryToken(StationClient.sign(claims, StationClient.newKey())), "signature");
        assertRefused(station.tryToken(new PlainJWT(claims).serialize()), "no-jwt");
        // The public key as the secret of another algorithm: a classic.
        SignedJWT confused = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        confused.sign(new MACSigner(station.publicKey().getBytes(StandardCharsets.UTF_8)));
        assertRefused(station.tryToken(confused.serialize()), "algorithm");
    }

    private void assertRefused(Reply reply, String reason) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.problem().id()).isEqualTo("station-unknown");
        assertThat(hub.log()).endsWith("assertion-refused reason=" + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/submissions",
        "GET,/api/submissions/00000000-0000-4000-8000-000000000001",
        "PATCH,/api/submissions/00000000-0000-4000-8000-000000000001",
        "POST,/api/track",
        "POST,/api/tickets",
        "GET,/api/tickets/x",
        "DELETE,/api/tickets/x",
        "GET,/api/ice",
        "POST,/api/ratings"
    })
    void nothingIsAnsweredWithoutAToken(String method, String path) {
        for (Map<String, String> headers : java.util.List.of(
                Map.<String, String>of(),
                Map.of("Authorization", "Bearer nonsense"),
                Map.of("Authorization", "Basic abc"))) {
            Reply reply = Wire.send(hub.address(), method, path, headers, "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.problem().id()).isEqualTo("token-refused");
        }
    }

    @Test
    void noSocketIsOpenedWithoutAToken() {
        String path = Paths.SIGNALS.replace("{ticket}", UUID.randomUUID().toString());
        assertThat(Socket.refusal(hub.address(), path, Map.of())).isEqualTo(401);
    }

    @Test
    void aTokenEndsAfterAQuarterOfAnHour() {
        station.fetchToken();
        hub.clock().advance(Duration.ofMinutes(14));
        assertThat(station.get(Paths.ICE).status()).isEqualTo(200);
        hub.clock().advance(Duration.ofMinutes(2));
        assertThat(station.get(Paths.ICE).status()).isEqualTo(401);
        station.fetchToken();
        assertThat(station.get(Paths.ICE).status()).isEqualTo(200);
    }
}
