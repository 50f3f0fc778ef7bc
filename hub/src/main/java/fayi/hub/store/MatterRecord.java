package fayi.hub.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter as it is kept.
 *
 * @param state {@code received}, {@code in-consultation}, {@code advised}, {@code closed}
 * @param personal encrypted
 */
public record MatterRecord(
        long id,
        UUID key,
        String intakeNumber,
        String stationId,
        String stationName,
        String serviceId,
        String serviceTitle,
        String office,
        String subject,
        String state,
        Instant acceptedAt,
        LocalDate dueBy,
        String secretSha256,
        byte[] personal) {
    @Override
    public String toString() {
        return "MatterRecord[" + intakeNumber + "]";
    }
}
