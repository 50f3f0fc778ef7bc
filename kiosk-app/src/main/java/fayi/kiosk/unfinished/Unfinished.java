package fayi.kiosk.unfinished;

import fayi.content.interview.Answer;
import fayi.content.interview.InterviewProgress;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An interview that was set aside. The card's data is not in it: the card is laid down again. Personal data: its text form is
 * masked.
 *
 * @param answers everything that was answered, and what stood in a field, by question
 */
public record Unfinished(String serviceId, ZonedDateTime leftAt, Map<String, Answer> answers) {
    /** Copies the map. */
    public Unfinished {
        answers = Map.copyOf(answers);
    }

    /** What a person has answered by now, with what stands in a field that they have not left yet. */
    public static Unfinished of(
            String serviceId, InterviewProgress progress, Map<String, Answer> drafts, ZonedDateTime now) {
        Map<String, Answer> all = new LinkedHashMap<>(drafts);
        progress.answers()
                .questionIds()
                .forEach(id -> progress.answers().find(id).ifPresent(answer -> all.put(id, answer)));
        return new Unfinished(serviceId, now, all);
    }

    @Override
    public String toString() {
        return "Unfinished[" + serviceId + " masked]";
    }
}
