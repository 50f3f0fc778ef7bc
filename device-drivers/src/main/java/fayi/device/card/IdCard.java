package fayi.device.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a card says of its holder. Personal data: its text form is masked.
 *
 * @param type which layout the card has
 * @param name as printed: the Chinese name, or the English one where there is no Chinese
 * @param otherName the second name of a foreigner's card
 * @param sex {@code male}, {@code female} or {@code unknown}
 * @param nation the ethnic group in Chinese (GB/T 3304), or the country's code of a foreigner's card; may be empty
 * @param address the newest one that the card holds: the one printed, unless its chip has a later one; empty on a
 *     foreigner's card
 * @param idNumber 18 characters, 15 on the foreigner's card of 2017
 * @param issuer who issued it; may be empty
 * @param validTo the last day, or empty for a card without end (长期)
 * @param photo the picture as the card holds it (1,024 bytes, undecoded); may be empty
 */
public record IdCard(
        Type type,
        String name,
        Optional<String> otherName,
        String sex,
        String nation,
        LocalDate birth,
        String address,
        String idNumber,
        String issuer,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        byte[] photo) {
    /** The layouts. */
    public enum Type {
        /** Resident identity card. */
        CITIZEN,
        /** J: residence permit for residents of Hong Kong, Macao and Taiwan. */
        RESIDENCE_PERMIT,
        /** I: permanent residence card of a foreigner, 2017 layout. */
        FOREIGNER_2017,
        /** Y: permanent residence card of a foreigner, 2023 layout. */
        FOREIGNER_2023
    }

    /** Whether {@code day} lies after the last day. */
    public boolean isExpiredOn(LocalDate day) {
        return validTo.map(day::isAfter).orElse(false);
    }

    /** What the card says differently in its number and beside it; usually nothing. */
    public Set<Disagreement> disagreements() {
        return Disagreement.of(this);
    }

    /** This card with another address. */
    public IdCard withAddress(String newest) {
        return new IdCard(
                type, name, otherName, sex, nation, birth, newest, idNumber, issuer, validFrom, validTo, photo);
    }

    @Override
    public String toString() {
        return "IdCard[" + type + "]";
    }
}
