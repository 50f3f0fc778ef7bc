package fayi.kiosk.unfinished;

import fayi.content.interview.Answer;
import fayi.content.interview.Facts;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import fayi.content.interview.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an unfinished interview still fits the questions of today. Personal data: its text form is masked.
 *
 * @param progress as far as the answers are accepted, one after the other
 * @param drafts answers that come later, or that are no longer accepted as they are: they stand in the field of their question
 * @param dropped how many answers have no place any more, because their question has gone or asks for something else
 */
public record Restored(InterviewProgress progress, Map<String, Answer> drafts, int dropped) {
    /** Copies the map. */
    public Restored {
        drafts = Map.copyOf(drafts);
    }

    /** Accepts the answers again, in the order of the questions. */
    public static Restored of(Interview interview, Facts facts, LocalDate today, Unfinished kept) {
        Map<String, Answer> left = new LinkedHashMap<>(kept.answers());
        InterviewProgress progress = InterviewProgress.start(interview, facts, today);
        Optional<InterviewProgress> further = accepted(progress, left);
        while (further.isPresent()) {
            progress = further.get();
            further = accepted(progress, left);
        }
        Map<String, Answer> drafts = new LinkedHashMap<>();
        left.forEach((id, answer) -> interview
                .question(id)
                .filter(question -> fits(question, answer))
                .ifPresent(question -> drafts.put(id, answer)));
        long skipped =
                left.values().stream().filter(Answer.Skipped.class::isInstance).count();
        return new Restored(progress, drafts, (int) (left.size() - drafts.size() - skipped));
    }

    /** After the answer to the question that is asked, which is taken out of {@code left}; nothing when none is accepted. */
    private static Optional<InterviewProgress> accepted(InterviewProgress progress, Map<String, Answer> left) {
        String id = progress.current().map(Question::id).orElse("");
        return Optional.ofNullable(left.get(id))
                .map(progress::answer)
                .filter(Result.Accepted.class::isInstance)
                .map(result -> {
                    left.remove(id);
                    return ((Result.Accepted) result).progress();
                });
    }

    private static boolean fits(Question question, Answer answer) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, PHONE -> answer instanceof Answer.Text;
            case NUMBER -> answer instanceof Answer.Number;
            case MONEY -> answer instanceof Answer.Money;
            case DATE -> answer instanceof Answer.Date;
            case YES_NO -> answer instanceof Answer.YesNo;
            case CHOICE -> answer instanceof Answer.Choice choice && offers(question, List.of(choice.optionId()));
            case CHOICES -> answer instanceof Answer.Choices choices && offers(question, choices.optionIds());
            case PLACE -> answer instanceof Answer.Place;
            case PERSON -> answer instanceof Answer.Person;
            case PARTIES -> answer instanceof Answer.Parties;
            case DOCUMENT -> answer instanceof Answer.Document;
        };
    }

    private static boolean offers(Question question, List<String> ids) {
        return question.options().stream().map(Option::id).toList().containsAll(ids);
    }

    @Override
    public String toString() {
        return "Restored[masked]";
    }
}
