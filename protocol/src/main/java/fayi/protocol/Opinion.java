package fayi.protocol;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a lawyer wrote for the person. Confidential: its text form is masked.
 *
 * @param intakeNumber the matter it belongs to, when there is one
 */
public record Opinion(
        String ticketId, Optional<String> intakeNumber, LawyerCard lawyer, String text, ZonedDateTime writtenAt) {
    @Override
    public String toString() {
        return "Opinion[" + ticketId + "]";
    }
}
