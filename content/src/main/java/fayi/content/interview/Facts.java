package fayi.content.interview;

import java.time.LocalDate;

/**
 * What the ID card says of the person, and what an interview therefore never asks. Personal data: its text form is
 * masked.
 *
 * @param sex {@code male}, {@code female} or {@code unknown}
 * @param nation the ethnic group or nationality, as printed
 */
public record Facts(String name, String sex, LocalDate birth, String nation, String address, String idNumber) {
    @Override
    public String toString() {
        return "Facts[masked]";
    }
}
