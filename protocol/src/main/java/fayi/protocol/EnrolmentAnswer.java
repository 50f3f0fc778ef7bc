package fayi.protocol;

import java.util.Objects;

/**
 * What an enrolled station needs to begin.
 *
 * @param stationName the station's name as people read it
 * @param sealingKey the hub's public hybrid key, a Tink keyset in JSON, to which submissions are sealed
 * @param sealingKeyId names that key, so that a station can tell when it has changed
 */
public record EnrolmentAnswer(String stationName, String sealingKey, String sealingKeyId) {
    /** JSON without them is some other server's. */
    public EnrolmentAnswer {
        Objects.requireNonNull(stationName);
        Objects.requireNonNull(sealingKey);
        Objects.requireNonNull(sealingKeyId);
    }
}
