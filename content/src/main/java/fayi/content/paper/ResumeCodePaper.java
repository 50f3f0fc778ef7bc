package fayi.content.paper;

import fayi.content.interview.AnswerWords;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/**
 * The code with which a person goes on with an interview, for who has no printer of small receipts. It carries no name: it may be
 * left behind, and opens nothing without the card.
 *
 * @param code in groups, as it is to be read
 * @param scanned what the QR code says
 * @param until the last day on which it is good
 */
public record ResumeCodePaper(
        String code, String scanned, String serviceTitle, LocalDate until, String stationName, ZonedDateTime at)
        implements Paper {
    @Override
    public String templateId() {
        return "resume-code";
    }

    @Override
    public Map<String, Object> data() {
        return Map.of(
                "code",
                code,
                "picture",
                QrPicture.dataUri(scanned),
                "serviceTitle",
                serviceTitle,
                "until",
                AnswerWords.date(until, Locale.CHINESE),
                "stationName",
                stationName,
                "at",
                PaperTexts.minute(at));
    }

    @Override
    public String toString() {
        return "ResumeCodePaper[masked]";
    }
}
