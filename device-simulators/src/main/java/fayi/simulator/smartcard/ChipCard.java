package fayi.simulator.smartcard;

import java.util.List;
import java.util.Map;

/**
 * A chip card to put into the reader.
 *
 * @param id stable, for docks and scripts
 * @param label what a dock shows
 * @param answerToReset what its chip says when it gets power (ISO 7816-3, 8.2)
 * @param application the name of its application
 * @param selected the status word after that was selected; 9000 unless it is blocked
 * @param files by their ids, each with its records
 */
public record ChipCard(
        String id,
        String label,
        byte[] answerToReset,
        byte[] application,
        int selected,
        Map<Integer, List<byte[]>> files) {
    /** Copies the map. */
    public ChipCard {
        files = Map.copyOf(files);
    }

    /** Whether it speaks T=0, where data after SELECT waits for GET RESPONSE and a wrong length is told (ISO 7816-3, 10). */
    boolean isByteWise() {
        // TD1 present (bit 8 of T0) names another protocol than T=0.
        return (answerToReset[1] & 0x80) == 0;
    }

    @Override
    public String toString() {
        return "ChipCard[" + id + "]";
    }
}
