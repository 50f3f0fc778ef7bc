package fayi.hub.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket to be opened. Its rank comes from the matter, now or as soon as the submission has arrived.
 *
 * @param submission the key of the matter to look at
 * @param skills what a lawyer for it should know
 */
public record NewTicket(
        String id,
        UUID key,
        String stationId,
        Optional<UUID> submission,
        String topic,
        List<String> skills,
        String locale,
        Instant openedAt) {}
