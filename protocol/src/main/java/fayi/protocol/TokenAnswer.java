package fayi.protocol;

import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * A token for the Authorization header. Secret: its text form is masked.
 *
 * @param token opaque to the station
 * @param expiresAt when the hub stops taking it
 * @param sealingKey the hub's current public hybrid key
 * @param sealingKeyId names that key
 */
public record TokenAnswer(String token, ZonedDateTime expiresAt, String sealingKey, String sealingKeyId) {
    /** JSON without them is some other server's. */
    public TokenAnswer {
        Objects.requireNonNull(token);
        Objects.requireNonNull(expiresAt);
        Objects.requireNonNull(sealingKey);
        Objects.requireNonNull(sealingKeyId);
    }

    @Override
    public String toString() {
        return "TokenAnswer[" + expiresAt + "]";
    }
}
