package fayi.simulator.card;

import fayi.device.card.IdCard;
import fayi.device.card.sdt.CardTextCodec;
import java.util.Optional;

/**
 * A card to lay on the reader.
 *
 * @param id stable, for docks and scripts
 * @param label what a dock shows
 * @param text the card's text as its chip holds it
 * @param photo the card's picture as its chip holds it
 * @param newestAddress an address that was added to the chip later
 * @param fingerprint none, 512 or 1,024 bytes as the chip holds them
 */
public record SimulatedCard(
        String id, String label, byte[] text, byte[] photo, Optional<String> newestAddress, byte[] fingerprint) {
    /** A card with neither a later address nor a fingerprint. */
    public SimulatedCard(String id, String label, byte[] text, byte[] photo) {
        this(id, label, text, photo, Optional.empty(), new byte[0]);
    }

    /** A card that says what {@code card} says. */
    public static SimulatedCard of(String id, String label, IdCard card) {
        return new SimulatedCard(id, label, CardTextCodec.encode(card), card.photo());
    }

    /** The same card after its holder has moved. */
    public SimulatedCard withNewestAddress(String address) {
        return new SimulatedCard(id, label, text, photo, Optional.of(address), fingerprint);
    }

    /** The same card with a fingerprint. */
    public SimulatedCard withFingerprint(byte[] features) {
        return new SimulatedCard(id, label, text, photo, newestAddress, features);
    }

    @Override
    public String toString() {
        return "SimulatedCard[" + id + "]";
    }
}
