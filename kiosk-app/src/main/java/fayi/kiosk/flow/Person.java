package fayi.kiosk.flow;

import fayi.content.interview.Facts;
import fayi.device.card.IdCard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who stands here, as their card says. Personal data: its text form is masked.
 *
 * @param validTo the card's last day; empty for one without end
 */
public record Person(Facts facts, IdCard.Type cardType, Optional<LocalDate> validTo) {
    /** Without the photograph, which a visit does not need. */
    public static Person of(IdCard card) {
        return new Person(
                new Facts(card.name(), card.sex(), card.birth(), card.nation(), card.address(), card.idNumber()),
                card.type(),
                card.validTo());
    }

    /** The number as a screen shows it: the first four and the last four characters, the rest covered. */
    public String maskedNumber() {
        String number = facts.idNumber();
        if (number.length() <= 8) {
            return "*".repeat(number.length());
        }
        return number.substring(0, 4) + "*".repeat(number.length() - 8) + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return "Person[" + cardType + "]";
    }
}
