package fayi.hub.store;

import java.util.Optional;
import java.util.UUID;

/**
 * How far a submission has come.
 *
 * @param bytes length of the sealed payload
 * @param sha256 of the sealed payload, lower-case hexadecimal
 * @param held how many bytes are here
 * @param matter what became of it
 */
public record UploadRecord(
        UUID key, String stationId, long bytes, String sha256, long held, Optional<MatterRecord> matter) {
    /** Whether all bytes are here and no matter has been made yet. */
    public boolean isComplete() {
        return matter.isEmpty() && held == bytes;
    }
}
