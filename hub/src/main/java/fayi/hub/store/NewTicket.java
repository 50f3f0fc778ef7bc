package fayi.hub.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket to be opened. Its rank comes from the matter, now or as soon as the submission has arrived.
 *
 * @param submission the key of the matter to look at
 */
public record NewTicket(
        String id,
        UUID key,
        String stationId,
        Optional<UUID> submission,
        String topic,
        String locale,
        Instant openedAt) {}
