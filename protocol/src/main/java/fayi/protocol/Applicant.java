package fayi.protocol;

import java.time.LocalDate;

/**
 * Who submits, as their card says. Personal data: its text form is masked.
 *
 * @param sex {@code male}, {@code female} or {@code unknown}
 * @param phone as the person gave it
 */
public record Applicant(
        String name, String sex, LocalDate birth, String nation, String address, String idNumber, String phone) {
    @Override
    public String toString() {
        return "Applicant[masked]";
    }
}
