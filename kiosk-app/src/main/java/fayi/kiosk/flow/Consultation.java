package fayi.kiosk.flow;

import fayi.protocol.LawyerCard;
import fayi.protocol.Opinion;
import java.util.Optional;

/**
 * What came of a consultation. Confidential: its text form is masked.
 *
 * @param topic the service from which the person came, by id
 * @param ticketId once there is a ticket
 * @param lawyer once one has taken it
 * @param opinion once it is written
 * @param paper the opinion as a paper, once made
 * @param printed whether it lies in the tray
 * @param rated whether the person has rated or declined to
 */
public record Consultation(
        String topic,
        Optional<String> ticketId,
        Optional<LawyerCard> lawyer,
        Optional<Opinion> opinion,
        Optional<MadePaper> paper,
        boolean printed,
        boolean rated) {
    /** Before there is a ticket. */
    public static final Consultation NEW =
            new Consultation("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** Before there is a ticket, about a service. */
    public static Consultation about(String topic) {
        return new Consultation(
                topic, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** With a ticket. */
    public Consultation ticket(String id) {
        return new Consultation(topic, Optional.of(id), lawyer, opinion, paper, printed, rated);
    }

    /** With a lawyer. */
    public Consultation joined(LawyerCard card) {
        return new Consultation(topic, ticketId, Optional.of(card), opinion, paper, printed, rated);
    }

    /** With what the lawyer wrote; a paper made of an earlier version no longer counts. */
    public Consultation advised(Opinion words) {
        return new Consultation(topic, ticketId, lawyer, Optional.of(words), Optional.empty(), false, rated);
    }

    /** With the opinion as a paper. */
    public Consultation made(MadePaper opinionPaper) {
        return new Consultation(topic, ticketId, lawyer, opinion, Optional.of(opinionPaper), printed, rated);
    }

    /** With the paper in the tray. */
    public Consultation withPrinted() {
        return new Consultation(topic, ticketId, lawyer, opinion, paper, true, rated);
    }

    /** Rated, or declined. */
    public Consultation withRated() {
        return new Consultation(topic, ticketId, lawyer, opinion, paper, printed, true);
    }

    @Override
    public String toString() {
        return "Consultation[masked]";
    }
}
