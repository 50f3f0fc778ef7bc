package fayi.hub.station;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Tokens of stations: signed (HS256), a quarter of an hour valid, so that any node can check one without asking. */
final class StationTokens {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final String AUDIENCE = "fayi-station-token";

    private final byte[] key;

    StationTokens(byte[] key) {
        this.key = key.clone();
    }

    String issue(String station, Instant now) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(station)
                        .audience(AUDIENCE)
                        .expirationTime(Date.from(now.plus(VALID)))
                        .build());
        try {
            token.sign(new MACSigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException("A token could not be signed", failure);
        }
        return token.serialize();
    }

    /** The station whose token this is, or empty when it is no token or has ended. */
    Optional<String> station(String token, Instant now) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            boolean good = JWSAlgorithm.HS256.equals(parsed.getHeader().getAlgorithm())
                    && parsed.verify(new MACVerifier(key))
                    && claims.getAudience().contains(AUDIENCE)
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().toInstant().isAfter(now);
            return good ? Optional.ofNullable(claims.getSubject()) : Optional.empty();
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }
}
