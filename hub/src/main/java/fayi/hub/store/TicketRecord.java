package fayi.hub.store;

import fayi.protocol.LawyerCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket as it stands.
 *
 * @param matterId the matter to look at
 * @param submission that matter's key, also while it has not arrived yet
 * @param subject what it is about, for lawyers with skills, or empty
 * @param skills what a lawyer for it should know; empty for any
 * @param state {@code waiting}, {@code claimed}, {@code ended}, {@code left}
 * @param ahead how many of the same city are served before it; 0 unless it waits
 * @param priorityReason encrypted
 * @param account of the lawyer who has it, or had it last
 * @param opinion encrypted
 * @param purged whether its signals are deleted already
 */
public record TicketRecord(
        String id,
        String stationId,
        String stationName,
        Optional<Long> matterId,
        Optional<UUID> submission,
        Optional<String> intakeNumber,
        String topic,
        String subject,
        List<String> skills,
        String locale,
        String state,
        int rank,
        boolean returned,
        int ahead,
        Optional<byte[]> priorityReason,
        Instant openedAt,
        Optional<Instant> endedAt,
        Optional<String> account,
        Optional<LawyerCard> lawyer,
        Optional<byte[]> opinion,
        boolean purged) {
    /** Whether a lawyer with these skills is meant for it. */
    public boolean isFor(List<String> known) {
        return known.contains(subject) || skills.stream().anyMatch(known::contains);
    }

    /** Whether it has ended, in whichever way. */
    public boolean isOver() {
        return state.equals("ended") || state.equals("left");
    }
}
