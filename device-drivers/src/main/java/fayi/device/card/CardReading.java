package fayi.device.card;

import java.time.Duration;

/**
 * A card that was read, and how long its bytes took.
 *
 * @param readTime from the first byte of the read command to the last of its reply
 * @param wireFloor what the reply's bytes need at least at the port's speed (8N1: ten bits a byte)
 */
public record CardReading(IdCard card, Duration readTime, Duration wireFloor) {
    /** The same with another address on the card. */
    public CardReading withAddress(String newest) {
        return new CardReading(card.withAddress(newest), readTime, wireFloor);
    }

    @Override
    public String toString() {
        return "CardReading[" + card.type() + "]";
    }
}
