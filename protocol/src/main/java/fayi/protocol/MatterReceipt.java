package fayi.protocol;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The hub's word that a submission has become a matter.
 *
 * @param intakeNumber the matter's number, shown to people
 * @param office who handles it
 * @param nextStep what happens next, in plain words
 * @param dueBy the last day on which the person hears of it
 */
public record MatterReceipt(
        String intakeNumber, ZonedDateTime acceptedAt, String office, String nextStep, LocalDate dueBy) {}
