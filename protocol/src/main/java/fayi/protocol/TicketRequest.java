package fayi.protocol;

import java.util.Optional;
import java.util.UUID;

/**
 * Asks for a place in the queue.
 *
 * @param key the idempotency key: a second touch gets the same ticket
 * @param submission the submission that the lawyer should see, when there is one
 * @param topic the service the person comes from, by id
 * @param locale {@code zh-CN} or {@code en}
 */
public record TicketRequest(UUID key, Optional<UUID> submission, String topic, String locale) {}
