package fayi.protocol;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What a person hands in: the first entry of a {@link SubmissionArchive}, sealed on its way. Personal data: its text form
 * is masked.
 *
 * @param key the idempotency key
 * @param localNumber the number the station gave before the hub answered
 * @param serviceId the catalogue's service
 * @param priorityGroups ids of the protected groups the person named, empty for none
 * @param trackingSecretSha256 of the secret in the receipt's code, lower-case hexadecimal: who holds the receipt may
 *     follow the matter
 */
public record Submission(
        UUID key,
        String localNumber,
        String stationId,
        String serviceId,
        String serviceTitle,
        String office,
        ZonedDateTime submittedAt,
        Applicant applicant,
        List<String> priorityGroups,
        List<AnsweredQuestion> answers,
        List<PaperEntry> papers,
        String trackingSecretSha256) {
    /** Copies the lists. */
    public Submission {
        priorityGroups = List.copyOf(priorityGroups);
        answers = List.copyOf(answers);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "Submission[" + key + "]";
    }
}
