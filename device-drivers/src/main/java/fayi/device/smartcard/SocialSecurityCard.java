package fayi.device.smartcard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a social security card says without a PIN (LD/T 32, files EF05 and EF06). Personal data: its text form is masked.
 *
 * @param version of the card's layout, such as {@code 2.00}; may be empty
 * @param issuer number of the institution that issued it, in hexadecimal digits; may be empty
 * @param issued when; may be unknown
 * @param validUntil the last day, when the card names one
 * @param cardNumber as printed on it; may be empty
 * @param idNumber the social security number, which is the identity number: 18 characters
 * @param name as printed
 * @param sex {@code male}, {@code female} or {@code unknown}
 * @param nation the ethnic group in Chinese (GB/T 3304); may be empty
 * @param birthplace area code of the place of birth (GB/T 2260), six digits; may be empty
 * @param birth date of birth
 */
public record SocialSecurityCard(
        String version,
        String issuer,
        Optional<LocalDate> issued,
        Optional<LocalDate> validUntil,
        String cardNumber,
        String idNumber,
        String name,
        String sex,
        String nation,
        String birthplace,
        LocalDate birth) {
    /** Whether {@code day} lies after the last day. */
    public boolean isExpiredOn(LocalDate day) {
        return validUntil.map(day::isAfter).orElse(false);
    }

    @Override
    public String toString() {
        return "SocialSecurityCard[version " + version + "]";
    }
}
