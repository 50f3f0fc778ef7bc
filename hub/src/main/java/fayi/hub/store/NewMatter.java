package fayi.hub.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission on its way to become a matter, everything personal already encrypted.
 *
 * @param day of the intake number, in the hub's time zone
 * @param subject what it is about, an option's id of its interview, or empty
 * @param secretSha256 of the receipt's secret
 * @param personIndex keyed digest of the ID number
 * @param personal encrypted: applicant, answers, groups, list of papers
 * @param rank in the order of service: 0 goes before 1
 * @param priorityReason encrypted title of the protected group
 */
public record NewMatter(
        UUID key,
        String stationId,
        String serviceId,
        String serviceTitle,
        String office,
        String subject,
        LocalDate day,
        Instant acceptedAt,
        LocalDate dueBy,
        String secretSha256,
        byte[] personIndex,
        byte[] personal,
        int rank,
        Optional<byte[]> priorityReason,
        List<NewPaper> papers) {
    /** Copies the list. */
    public NewMatter {
        papers = List.copyOf(papers);
    }

    /**
     * One paper.
     *
     * @param content encrypted
     */
    public record NewPaper(String name, String mediaType, byte[] content) {
        @Override
        public String toString() {
            return "NewPaper[" + name + "]";
        }
    }

    @Override
    public String toString() {
        return "NewMatter[" + key + "]";
    }
}
