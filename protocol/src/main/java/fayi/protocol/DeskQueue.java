package fayi.protocol;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * The queue as the desk shows it, in the order of service.
 *
 * @param now the hub's clock, so that waiting times do not depend on the browser's
 * @param mine the ticket this lawyer holds, or an empty list
 */
public record DeskQueue(ZonedDateTime now, List<DeskTicket> waiting, List<DeskTicket> mine) {
    /** Copies the lists. */
    public DeskQueue {
        waiting = List.copyOf(waiting);
        mine = List.copyOf(mine);
    }
}
