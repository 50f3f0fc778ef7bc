package fayi.protocol;

import java.util.UUID;

/**
 * A station announces a submission before it sends its bytes.
 *
 * @param key the idempotency key: the same key is the same submission, however often it is offered
 * @param bytes length of the sealed payload
 * @param sha256 of the sealed payload, lower-case hexadecimal
 */
public record SubmissionOffer(UUID key, long bytes, String sha256) {}
