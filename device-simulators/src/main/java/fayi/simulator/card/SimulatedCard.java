package fayi.simulator.card;

import fayi.device.card.IdCard;
import fayi.device.card.sdt.CardTextCodec;

/**
 * A card to lay on the reader.
 *
 * @param id stable, for docks and scripts
 * @param label what a dock shows
 * @param text the card's text as its chip holds it
 * @param photo the card's picture as its chip holds it
 */
public record SimulatedCard(String id, String label, byte[] text, byte[] photo) {
    /** A card that says what {@code card} says. */
    public static SimulatedCard of(String id, String label, IdCard card) {
        return new SimulatedCard(id, label, CardTextCodec.encode(card), card.photo());
    }

    @Override
    public String toString() {
        return "SimulatedCard[" + id + "]";
    }
}
