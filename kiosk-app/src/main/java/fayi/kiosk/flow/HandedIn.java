package fayi.kiosk.flow;

import fayi.protocol.MatterReceipt;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was handed in and is safe: sealed on the station's disk, and with the hub once there is a receipt.
 *
 * @param key the submission's idempotency key
 * @param localNumber the station's own number
 * @param titles of the papers
 * @param code what the receipt's QR code says; whoever has it may follow the matter
 * @param receipt the hub's word, once it came
 */
public record HandedIn(
        UUID key, String localNumber, List<String> titles, String code, Optional<MatterReceipt> receipt) {
    /** Copies the list. */
    public HandedIn {
        titles = List.copyOf(titles);
    }

    /** The intake number once there is one, else the local number. */
    public String number() {
        return receipt.map(MatterReceipt::intakeNumber).orElse(localNumber);
    }

    /** The same with the hub's word. */
    public HandedIn delivered(MatterReceipt word) {
        return new HandedIn(key, localNumber, titles, code, Optional.of(word));
    }

    @Override
    public String toString() {
        return "HandedIn[" + key + "]";
    }
}
