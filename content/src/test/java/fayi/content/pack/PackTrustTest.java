package fayi.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackTrustTest {
    private static final Instant MADE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant EXPIRES = MADE.plus(Duration.ofDays(100));
    private static final Instant NOW = MADE.plus(Duration.ofDays(1));

    private final Signers signers = Signers.of(3);
    private final PackTrust trust = signers.trust("demonstration", 2);
    private final byte[] manifest = pack("demonstration", 7).bytes();

    private static PackManifest pack(String name, long counter) {
        return new PackManifest(
                name, counter, MADE, EXPIRES, List.of(new PackFile("catalogue.yaml", "0".repeat(64), 10)));
    }

    private PackRefusal refusal(PackTrust trust, byte[] manifest, PackSignatures signatures, long seen, Instant now) {
        return catchThrowableOfType(PackException.class, () -> trust.check(manifest, signatures, seen, now))
                .refusal();
    }

    @Test
    void aPackWithEnoughSignaturesIsTaken() throws PackException {
        assertThat(trust.check(manifest, signers.sign(manifest, 2), 6, NOW)).isEqualTo(pack("demonstration", 7));
    }

    @Test
    void oneSignatureOfTwoIsTooFewAndAStrangersIsNone() {
        assertThat(refusal(trust, manifest, signers.sign(manifest, 1), 0, NOW))
                .isEqualTo(PackRefusal.TOO_FEW_SIGNATURES);
        assertThat(refusal(trust, manifest, Signers.of(3).sign(manifest, 3), 0, NOW))
                .isEqualTo(PackRefusal.FOREIGN);
        assertThat(refusal(trust, manifest, PackSignatures.NONE, 0, NOW)).isEqualTo(PackRefusal.FOREIGN);
    }

    @Test
    void theSameSignerTwiceIsOneSigner() {
        PackSignatures twice = signers.sign(manifest, 1);
        twice = twice.signed(
                manifest,
                signers.pairs().get(0).getPrivate(),
                signers.pairs().get(0).getPublic());

        assertThat(refusal(trust, manifest, twice, 0, NOW)).isEqualTo(PackRefusal.TOO_FEW_SIGNATURES);
    }

    @Test
    void aKeyThatIsNamedTwiceIsOneSigner() {
        PublicKey key = signers.pairs().get(0).getPublic();

        assertThatThrownBy(() -> new PackTrust("demonstration", List.of(key, key), 2))
                .hasMessageContaining("there are 1 keys");
    }

    @Test
    void aManifestThatWasChangedAfterItWasSignedIsNotTaken() {
        byte[] changed = pack("demonstration", 8).bytes();

        assertThat(refusal(trust, changed, signers.sign(manifest, 3), 0, NOW)).isEqualTo(PackRefusal.TAMPERED);
    }

    @Test
    void aPackOfAnotherNameIsForeignHoweverWellItIsSigned() {
        byte[] other = pack("elsewhere", 7).bytes();

        assertThat(refusal(trust, other, signers.sign(other, 3), 0, NOW)).isEqualTo(PackRefusal.FOREIGN);
    }

    @Test
    void aCounterThatWasSeenIsNotTakenAgain() {
        assertThat(refusal(trust, manifest, signers.sign(manifest, 2), 7, NOW)).isEqualTo(PackRefusal.OLDER);
        assertThat(refusal(trust, manifest, signers.sign(manifest, 2), 8, NOW)).isEqualTo(PackRefusal.OLDER);
    }

    @Test
    void aPackIsGoodUntilTheMomentItExpires() throws PackException {
        PackSignatures signatures = signers.sign(manifest, 2);

        assertThat(trust.check(manifest, signatures, 0, EXPIRES.minusNanos(1)).counter())
                .isEqualTo(7);
        assertThat(refusal(trust, manifest, signatures, 0, EXPIRES)).isEqualTo(PackRefusal.EXPIRED);
    }
}
