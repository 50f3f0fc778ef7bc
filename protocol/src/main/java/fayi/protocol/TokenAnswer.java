package fayi.protocol;

import java.time.ZonedDateTime;

/**
 * A token for the Authorization header. Secret: its text form is masked.
 *
 * @param token opaque to the station
 * @param expiresAt when the hub stops taking it
 * @param sealingKey the hub's current public hybrid key
 * @param sealingKeyId names that key
 */
public record TokenAnswer(String token, ZonedDateTime expiresAt, String sealingKey, String sealingKeyId) {
    @Override
    public String toString() {
        return "TokenAnswer[" + expiresAt + "]";
    }
}
