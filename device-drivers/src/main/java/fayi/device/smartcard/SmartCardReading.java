package fayi.device.smartcard;

import java.time.Duration;

/**
 * A social security card that was read.
 *
 * @param readTime from the first command to the last answer
 */
public record SmartCardReading(SocialSecurityCard card, Duration readTime) {
    @Override
    public String toString() {
        return "SmartCardReading[" + card + "]";
    }
}
