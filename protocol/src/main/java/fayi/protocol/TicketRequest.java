package fayi.protocol;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for a place in the queue.
 *
 * @param key the idempotency key: a second touch gets the same ticket
 * @param submission the submission that the lawyer should see, when there is one
 * @param topic the service the person comes from, by id
 * @param skills what a lawyer for it should know, from the catalogue: those who do see it first among equals; empty for any
 * @param locale {@code zh-CN} or {@code en}
 */
public record TicketRequest(UUID key, Optional<UUID> submission, String topic, List<String> skills, String locale) {
    /** Copies the list. A station that is older than skills leaves it out, and asks for any lawyer. */
    @SuppressWarnings("ConstantValue")
    public TicketRequest {
        skills = skills == null ? List.of() : List.copyOf(skills);
    }
}
