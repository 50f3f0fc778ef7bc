package fayi.hub.queue;

import fayi.hub.store.TicketRecord;
import java.util.Comparator;
import java.util.List;

/**
 * The queue as one lawyer sees it. Nobody is hidden: among tickets of the same rank those for the lawyer's skills come
 * first, so that skills never put anybody before a protected group. Pure.
 */
final class SkillOrder {
    private SkillOrder() {}

    static List<TicketRecord> of(List<TicketRecord> inOrderOfService, List<String> skills) {
        if (skills.isEmpty()) {
            return inOrderOfService;
        }
        // The sort is stable: what it finds equal stays in the order of service.
        return inOrderOfService.stream()
                .sorted(Comparator.comparing((TicketRecord ticket) -> !ticket.returned())
                        .thenComparing(TicketRecord::rank)
                        .thenComparing(ticket -> !ticket.isFor(skills)))
                .toList();
    }
}
