package fayi.protocol;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One who waits. What group they belong to is not in its text form.
 *
 * @param priorityReason why this ticket goes first (a protected group's title), or empty
 * @param matter intake number of the matter to look at, or empty
 */
public record DeskTicket(
        String ticketId,
        ZonedDateTime waitingSince,
        String stationName,
        String topic,
        Optional<String> priorityReason,
        Optional<String> matter,
        String locale) {
    @Override
    public String toString() {
        return "DeskTicket[" + ticketId + "]";
    }
}
