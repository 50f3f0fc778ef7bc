package fayi.hub.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What a sign-in is checked against. Its text form is masked.
 *
 * @param passwordDigest Argon2id in its usual text form
 * @param totpSecret encrypted
 * @param lastTotpStep the time step of the last code used
 */
public record Credentials(
        String account, String passwordDigest, byte[] totpSecret, long lastTotpStep, Optional<Instant> lockedUntil) {
    @Override
    public String toString() {
        return "Credentials[masked]";
    }
}
