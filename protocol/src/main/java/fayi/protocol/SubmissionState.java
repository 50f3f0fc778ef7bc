package fayi.protocol;

import java.util.Optional;
import java.util.UUID;

/**
 * How far a submission has come.
 *
 * @param offset how many bytes the hub holds: sending goes on from there
 * @param receipt present as soon as the hub has made a matter of it
 */
public record SubmissionState(UUID key, long offset, Optional<MatterReceipt> receipt) {}
