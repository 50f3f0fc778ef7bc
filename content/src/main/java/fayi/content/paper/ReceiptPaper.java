package fayi.content.paper;

import fayi.content.interview.AnswerWords;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person takes home after handing in. It carries no name, since it may be left behind.
 *
 * @param delivered whether the hub has it; else the receipt says that it is kept and goes by itself once there is a network
 * @param number the intake number when delivered, else the station's local number
 * @param handedIn the titles of what was handed in
 * @param nextStep what happens next, in the hub's words, when they are known
 * @param dueBy the last day on which the person hears of it, when it is known
 * @param code what the QR code says
 */
public record ReceiptPaper(
        boolean delivered,
        String number,
        String serviceTitle,
        String office,
        List<String> handedIn,
        Optional<String> nextStep,
        Optional<LocalDate> dueBy,
        String code,
        String stationName,
        ZonedDateTime at)
        implements Paper {
    /** Copies the list. */
    public ReceiptPaper {
        handedIn = List.copyOf(handedIn);
    }

    @Override
    public String templateId() {
        return "receipt";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("delivered", delivered);
        data.put("number", number);
        data.put("serviceTitle", serviceTitle);
        data.put("office", office);
        data.put(
                "handedIn",
                handedIn.stream().map(title -> Map.of("title", title)).toList());
        data.put("nextStep", nextStep.orElse(""));
        data.put(
                "dueBy", dueBy.map(day -> AnswerWords.date(day, Locale.CHINESE)).orElse(""));
        data.put("code", QrPicture.dataUri(code));
        data.put("stationName", stationName);
        data.put("at", PaperTexts.minute(at));
        return data;
    }

    @Override
    public String toString() {
        return "ReceiptPaper[" + (delivered ? "delivered" : "kept") + "]";
    }
}
