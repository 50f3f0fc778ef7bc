package fayi.hub.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fayi.protocol.EnrolmentAnswer;
import fayi.protocol.EnrolmentRequest;
import fayi.protocol.MatterReceipt;
import fayi.protocol.Paths;
import fayi.protocol.SubmissionOffer;
import fayi.protocol.SubmissionState;
import fayi.protocol.TicketRequest;
import fayi.protocol.TicketState;
import fayi.protocol.TokenAnswer;
import fayi.protocol.TokenRequest;
import fayi.protocol.WireFormat;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A station that speaks to the hub as a real one does. */
public final class StationClient {
    private static final WireFormat FORMAT = new WireFormat();
    private static final int PIECE = 16 * 1024;

    private final URI hub;
    private final String id;
    private final Clock clock;
    private final ECKey key;
    private String token = "";
    private String sealingKey = "";

    public StationClient(URI hub, String id, Clock clock) {
        this(hub, id, clock, newKey());
    }

    private StationClient(URI hub, String id, Clock clock, ECKey key) {
        this.hub = hub;
        this.id = id;
        this.clock = clock;
        this.key = key;
    }

    /** The same station at another node. */
    public StationClient at(URI node) {
        StationClient same = new StationClient(node, id, clock, key);
        same.token = token;
        same.sealingKey = sealingKey;
        return same;
    }

    public static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String id() {
        return id;
    }

    public String publicKey() {
        return key.toPublicJWK().toJSONString();
    }

    public String sealingKey() {
        return sealingKey;
    }

    /** A claims set as the hub wants it. */
    public JWTClaimsSet.Builder claims() {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience("fayi-hub")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(90)))
                .jwtID(UUID.randomUUID().toString());
    }

    public String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    public static String sign(JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.ES256), claims);
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Reply tryEnrol(String code, String proof) {
        return Wire.send(
                hub,
                "POST",
                Paths.ENROLMENT,
                Map.of(),
                FORMAT.write(new EnrolmentRequest(id, publicKey(), code, proof)));
    }

    public EnrolmentAnswer enrol(String code) {
        EnrolmentAnswer answer = tryEnrol(code, sign(claims().build())).as(EnrolmentAnswer.class);
        sealingKey = answer.sealingKey();
        fetchToken();
        return answer;
    }

    public Reply tryToken(String assertion) {
        return Wire.send(hub, "POST", Paths.TOKEN, Map.of(), FORMAT.write(new TokenRequest(assertion)));
    }

    public TokenAnswer fetchToken() {
        TokenAnswer answer = tryToken(sign(claims().build())).as(TokenAnswer.class);
        token = answer.token();
        return answer;
    }

    public Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token);
    }

    public Reply send(String method, String path, byte @Nullable [] body) {
        return Wire.send(hub, method, path, headers(), body);
    }

    public Reply post(String path, Object message) {
        return send("POST", path, FORMAT.write(message));
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply offer(SubmissionOffer offer) {
        return post(Paths.SUBMISSIONS, offer);
    }

    public Reply piece(UUID submission, long offset, byte[] piece) {
        Map<String, String> headers = new HashMap<>(headers());
        headers.put("Upload-Offset", Long.toString(offset));
        headers.put("Content-Type", "application/octet-stream");
        return Wire.send(hub, "PATCH", Paths.SUBMISSION.replace("{key}", submission.toString()), headers, piece);
    }

    /** Hands in as a station does: offers, and sends what the hub does not hold until it has a receipt. */
    public MatterReceipt submit(UUID submission, byte[] sealed) {
        SubmissionOffer offer = new SubmissionOffer(submission, sealed.length, Samples.sha256(sealed));
        SubmissionState state = offer(offer).as(SubmissionState.class);
        while (state.receipt().isEmpty()) {
            int from = (int) state.offset();
            Reply reply =
                    piece(submission, from, Arrays.copyOfRange(sealed, from, Math.min(sealed.length, from + PIECE)));
            state = reply.status() == 409 ? offer(offer).as(SubmissionState.class) : reply.as(SubmissionState.class);
        }
        return state.receipt().get();
    }

    public TicketState openTicket(Optional<UUID> submission) {
        return openTicket(submission, List.of());
    }

    public TicketState openTicket(Optional<UUID> submission, List<String> skills) {
        return post(Paths.TICKETS, new TicketRequest(UUID.randomUUID(), submission, "consultation", skills, "zh-CN"))
                .as(TicketState.class);
    }

    public TicketState ticket(String ticket) {
        return get(Paths.TICKET.replace("{ticket}", ticket)).as(TicketState.class);
    }

    public Reply leave(String ticket) {
        return send("DELETE", Paths.TICKET.replace("{ticket}", ticket), null);
    }

    public Socket signals(String ticket, long after) {
        return Socket.open(hub, Paths.SIGNALS.replace("{ticket}", ticket) + "?after=" + after, headers());
    }
}
