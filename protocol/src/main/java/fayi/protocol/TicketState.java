package fayi.protocol;

import java.util.Optional;

/**
 * A ticket as its holder sees it.
 *
 * @param state {@code waiting}, {@code claimed} (a lawyer took it: the call may begin), {@code ended}, {@code left}
 * @param ahead how many are served before this one
 * @param expectedWaitSeconds an estimate, or empty when there is none to give
 * @param lawyer who took it
 * @param opinion the written opinion, once there is one
 */
public record TicketState(
        String ticketId,
        String state,
        int ahead,
        Optional<Integer> expectedWaitSeconds,
        Optional<LawyerCard> lawyer,
        Optional<Opinion> opinion) {}
