package fayi.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationIdentityTest {
    private final Instant now = Instant.parse("2026-03-01T01:00:00Z");
    private final Clock clock = Clock.fixed(now, ZoneOffset.UTC);

    @TempDir
    Path data;

    private StationIdentity open() throws IdentityException {
        return StationIdentity.openOrCreate("demonstration-1", data);
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        String first = open().publicKey();
        assertThat(open().publicKey()).isEqualTo(first);
        Path file = StationIdentity.fileIn(data);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(file.toAbsolutePath().resolveSibling(""))))
                .isEqualTo("rwx------");
        try (var files = Files.list(data.resolve("identity"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void theWordOfTheStationIsSignedBrieflyValidAndNeverTheSame() throws Exception {
        StationIdentity identity = open();
        SignedJWT word = SignedJWT.parse(identity.assertion(clock));
        assertThat(word.verify(new ECDSAVerifier(ECKey.parse(identity.publicKey()))))
                .isTrue();
        assertThat(word.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(word.getJWTClaimsSet().getIssuer()).isEqualTo("demonstration-1");
        assertThat(word.getJWTClaimsSet().getSubject()).isEqualTo("demonstration-1");
        assertThat(word.getJWTClaimsSet().getAudience()).containsExactly("fayi-hub");
        assertThat(word.getJWTClaimsSet().getExpirationTime())
                .isAfter(Date.from(now))
                .isBeforeOrEqualTo(Date.from(now.plus(Duration.ofMinutes(2))));
        assertThat(SignedJWT.parse(identity.assertion(clock)).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(word.getJWTClaimsSet().getJWTID());
    }

    @Test
    void thePublicHalfHoldsNoPrivateHalf() throws Exception {
        StationIdentity identity = open();
        assertThat(ECKey.parse(identity.publicKey()).isPrivate()).isFalse();
        String secret = ECKey.parse(Files.readString(StationIdentity.fileIn(data)))
                .getD()
                .toString();
        assertThat(identity.publicKey() + identity).doesNotContain(secret);
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws Exception {
        open();
        Files.setPosixFilePermissions(StationIdentity.fileIn(data), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::open)
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("Others may read")
                .hasMessageContaining("enrol");
    }

    @Test
    void aDamagedKeyIsRefusedWithoutRepeatingIt() throws Exception {
        open();
        Files.writeString(StationIdentity.fileIn(data), "{\"secret-part\"");
        assertThatThrownBy(this::open)
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining("station-key.json")
                .hasMessageNotContaining("secret-part")
                .hasNoCause();
    }
}
