package fayi.endtoend.tour;

import fayi.device.card.IdCard;
import fayi.device.card.sdt.CardTextCodec;
import fayi.device.card.sdt.UnreadableCardException;
import fayi.simulator.card.DemonstrationCards;
import fayi.simulator.card.SimulatedCard;
import java.io.IOException;

/** Whose card lies on the reader in a tour. */
final class DemonstrationPerson {
    private DemonstrationPerson() {}

    /** What a station reads from it. */
    static IdCard card() throws IOException {
        SimulatedCard laid = DemonstrationCards.citizen();
        try {
            return CardTextCodec.decode(laid.text(), laid.photo());
        } catch (UnreadableCardException broken) {
            throw new IOException("The demonstration card cannot be read", broken);
        }
    }
}
