package fayi.device.card;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;

/**
 * Something that a card says twice and differently. A warning for whoever looks at the person, not a failure: such cards have
 * been issued, and corrected by hand since.
 */
public enum Disagreement {
    /** The date of birth is another than in the number (GB 11643: characters 7 to 14). */
    BIRTH,
    /** The sex is another than in the number (GB 11643: character 17, odd for men). */
    SEX;

    private static final int LENGTH = 18;

    /** What {@code card} says differently; nothing for the foreigner's card of 2017, whose number is made in another way. */
    static Set<Disagreement> of(IdCard card) {
        Set<Disagreement> found = EnumSet.noneOf(Disagreement.class);
        String number = card.idNumber();
        if (number.length() != LENGTH) {
            return found;
        }
        if (!number.startsWith(card.birth().format(DateTimeFormatter.BASIC_ISO_DATE), 6)) {
            found.add(BIRTH);
        }
        String sex = (number.charAt(16) - '0') % 2 == 1 ? "male" : "female";
        if (!card.sex().equals("unknown") && !card.sex().equals(sex)) {
            found.add(SEX);
        }
        return found;
    }
}
