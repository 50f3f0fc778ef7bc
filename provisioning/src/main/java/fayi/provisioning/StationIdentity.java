package fayi.provisioning;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/**
 * Who this station is: its id and its own signing key (P-256), made on the first start and never leaving the machine. The
 * key lies in {@code identity/station-key.json} of the data directory, readable by the station's account only; a key that
 * others may read is refused, because it may have been copied. Immutable and thread-safe.
 */
public final class StationIdentity {
    /** For whom assertions are meant (RFC 7519, aud). */
    public static final String AUDIENCE = "fayi-hub";
    /** Under the hub's limit of two minutes. */
    private static final Duration VALID = Duration.ofSeconds(90);

    private final String stationId;
    private final ECKey key;

    private StationIdentity(String stationId, ECKey key) {
        this.stationId = stationId;
        this.key = key;
    }

    /** Takes up the station's key, or makes it when there is none yet. */
    public static StationIdentity openOrCreate(String stationId, Path dataDirectory) throws IdentityException {
        Path file = fileIn(dataDirectory);
        try {
            if (!Files.exists(file)) {
                ECKey made = new ECKeyGenerator(Curve.P_256)
                        .keyUse(KeyUse.SIGNATURE)
                        .keyIDFromThumbprint(true)
                        .generate();
                PrivateFiles.write(file, made.toJSONString().getBytes(StandardCharsets.UTF_8));
            }
            return new StationIdentity(stationId, read(file));
        } catch (IOException failure) {
            throw new IdentityException(
                    "The station's key " + file + " cannot be written or read: check the owner of its directory",
                    failure);
        } catch (JOSEException failure) {
            throw new IdentityException("This machine cannot make a P-256 key: check the Java installation", failure);
        }
    }

    /** Where the key lies under {@code dataDirectory}. */
    public static Path fileIn(Path dataDirectory) {
        return dataDirectory.resolve("identity").resolve("station-key.json");
    }

    private static ECKey read(Path file) throws IOException, IdentityException {
        if (PrivateFiles.isOpenToOthers(file)) {
            throw new IdentityException("Others may read the station's key " + file
                    + ": delete it and enrol the station anew with a new code");
        }
        try {
            ECKey key = ECKey.parse(Files.readString(file));
            if (!key.isPrivate() || !Curve.P_256.equals(key.getCurve())) {
                throw new IdentityException(unusable(file));
            }
            return key;
        } catch (ParseException failure) {
            // Not passed on as the cause: its text may repeat what the file holds.
            throw new IdentityException(unusable(file));
        }
    }

    private static String unusable(Path file) {
        return "The station's key " + file + " is not a private P-256 key: delete it and enrol the station anew";
    }

    /** The station's id. */
    public String stationId() {
        return stationId;
    }

    /** The public half as a JWK (RFC 7517). */
    public String publicKey() {
        return key.toPublicJWK().toJSONString();
    }

    /** Names the key: its thumbprint (RFC 7638). */
    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException failure) {
            throw new IllegalStateException("The station's key has no thumbprint", failure);
        }
    }

    /**
     * A signed statement that this is the station, good once and for a minute and a half (RFC 7523). It proves the
     * possession of the key at an enrolment and fetches a token afterwards.
     */
    public String assertion(Clock clock) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(stationId)
                .subject(stationId)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            assertion.sign(new ECDSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException("The station's key cannot sign", failure);
        }
        return assertion.serialize();
    }

    @Override
    public String toString() {
        return "StationIdentity[" + stationId + "]";
    }
}
