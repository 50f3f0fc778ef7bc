package fayi.hub.station;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station's signed word (RFC 7523, private_key_jwt): ES256, issuer and subject the station, audience the hub, at most two
 * minutes valid, and an id by which it is used once.
 *
 * @param station who says it is itself
 * @param id the claim jti
 * @param expiresAt when the hub would refuse it in any case
 */
record Assertion(String station, String id, Instant expiresAt) {
    static final String AUDIENCE = "fayi-hub";
    private static final Duration LONGEST = Duration.ofSeconds(120);
    /** How far a station's clock may differ. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    private static final int LONGEST_ID = 100;

    /** Who the unverified text says it comes from. */
    static String claimedStation(String text) throws AssertionRefusedException {
        return present(claims(parse(text)).getSubject(), "subject");
    }

    /** Verifies {@code text} as the word of {@code station}, whose public key this is. */
    static Assertion verify(String text, String station, String publicKey, Instant now)
            throws AssertionRefusedException {
        SignedJWT token = parse(text);
        if (!JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())) {
            throw new AssertionRefusedException("algorithm");
        }
        try {
            if (!token.verify(new ECDSAVerifier(key(publicKey)))) {
                throw new AssertionRefusedException("signature");
            }
        } catch (JOSEException failure) {
            throw new AssertionRefusedException("signature");
        }
        JWTClaimsSet claims = claims(token);
        require(station.equals(claims.getSubject()) && station.equals(claims.getIssuer()), "subject");
        require(List.of(AUDIENCE).equals(claims.getAudience()), "audience");
        Instant issued = present(claims.getIssueTime(), "issue-time").toInstant();
        Instant expires = present(claims.getExpirationTime(), "expiration").toInstant();
        String id = present(claims.getJWTID(), "id");
        require(!id.isEmpty() && id.length() <= LONGEST_ID, "id");
        require(!issued.isAfter(now.plus(SKEW)), "from-the-future");
        require(expires.plus(SKEW).isAfter(now), "expired");
        require(Duration.between(issued, expires).compareTo(LONGEST) <= 0, "too-long");
        return new Assertion(station, id, expires.plus(SKEW));
    }

    /** The P-256 key in a JWK (RFC 7517). */
    static ECKey key(String jwk) throws AssertionRefusedException {
        try {
            ECKey key = ECKey.parse(jwk);
            require(Curve.P_256.equals(key.getCurve()) && !key.isPrivate(), "key");
            return key;
        } catch (ParseException | IllegalArgumentException notOne) {
            throw new AssertionRefusedException("key");
        }
    }

    private static SignedJWT parse(String text) throws AssertionRefusedException {
        try {
            return SignedJWT.parse(text);
        } catch (ParseException notOne) {
            throw new AssertionRefusedException("no-jwt");
        }
    }

    private static JWTClaimsSet claims(SignedJWT token) throws AssertionRefusedException {
        try {
            return present(token.getJWTClaimsSet(), "no-jwt");
        } catch (ParseException notOne) {
            throw new AssertionRefusedException("no-jwt");
        }
    }

    private static <T> T present(@Nullable T claim, String reason) throws AssertionRefusedException {
        if (claim == null || claim instanceof Date date && date.getTime() < 0) {
            throw new AssertionRefusedException(reason);
        }
        return claim;
    }

    private static void require(boolean holds, String reason) throws AssertionRefusedException {
        if (!holds) {
            throw new AssertionRefusedException(reason);
        }
    }
}
