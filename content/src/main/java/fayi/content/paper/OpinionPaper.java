package fayi.content.paper;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What a lawyer wrote after a consultation. Confidential: its text form is masked.
 *
 * @param matterNumber the matter it belongs to, when there is one
 * @param text the lawyer's words; line breaks stay
 */
public record OpinionPaper(
        String lawyerName,
        String lawyerOffice,
        String lawyerLicence,
        Optional<String> matterNumber,
        String text,
        String stationName,
        ZonedDateTime writtenAt)
        implements Paper {
    @Override
    public String templateId() {
        return "opinion";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "lawyerName", lawyerName,
                "lawyerOffice", lawyerOffice,
                "lawyerLicence", lawyerLicence,
                "matterNumber", matterNumber.orElse(""),
                "text", text,
                "stationName", stationName,
                "writtenAt", PaperTexts.minute(writtenAt));
    }

    @Override
    public String toString() {
        return "OpinionPaper[masked]";
    }
}
