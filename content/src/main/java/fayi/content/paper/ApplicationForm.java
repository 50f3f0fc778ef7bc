package fayi.content.paper;

import fayi.content.interview.Answer;
import fayi.content.interview.AnswerType;
import fayi.content.interview.AnswerWords;
import fayi.content.interview.Answers;
import fayi.content.interview.Facts;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Option;
import fayi.content.interview.Question;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An application made of an interview, in Chinese, since offices work with it. A template finds the person under
 * {@code person}, each answer in words under {@code answers.<question id>} (empty when it does not count), and each option
 * under {@code options.<question id>} with {@code text} and {@code chosen}. {@code signedOn} is the day of a signature on the screen, else empty.
 *
 * @param templateId the service's paper
 * @param matterCode the number by which the paper is found again
 * @param office to whom it goes
 * @param signature written on the screen; without one there is a line for the pen
 */
public record ApplicationForm(
        String templateId,
        String matterCode,
        String office,
        String stationName,
        ZonedDateTime madeAt,
        InterviewProgress progress,
        Optional<SignatureDrawing> signature)
        implements Paper {
    /** Not signed. */
    public ApplicationForm(
            String templateId,
            String matterCode,
            String office,
            String stationName,
            ZonedDateTime madeAt,
            InterviewProgress progress) {
        this(templateId, matterCode, office, stationName, madeAt, progress, Optional.empty());
    }

    /** The same, signed. */
    public ApplicationForm signed(SignatureDrawing written) {
        return new ApplicationForm(templateId, matterCode, office, stationName, madeAt, progress, Optional.of(written));
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> answers = new HashMap<>();
        Map<String, Object> options = new HashMap<>();
        Answers effective = progress.effectiveAnswers();
        for (Question question : progress.interview().questions()) {
            answers.put(
                    question.id(),
                    effective
                            .find(question.id())
                            .map(answer -> AnswerWords.read(question, answer, Locale.CHINESE))
                            .orElse(""));
            options.put(question.id(), options(question, effective));
        }
        return Map.of(
                "matterCode", matterCode,
                "office", office,
                "stationName", stationName,
                "madeAt", PaperTexts.minute(madeAt),
                "person", person(progress.facts()),
                "answers", answers,
                "options", options,
                "signedOn",
                        signature
                                .map(written -> AnswerWords.date(madeAt.toLocalDate(), Locale.CHINESE))
                                .orElse(""));
    }

    private List<Map<String, Object>> options(Question question, Answers effective) {
        Answer answer = effective.find(question.id()).orElseGet(Answer.Skipped::new);
        List<String> chosen = answer instanceof Answer.Choices choices
                ? choices.optionIds()
                : answer instanceof Answer.Choice choice ? List.of(choice.optionId()) : List.of();
        List<String> known = question.type() == AnswerType.CHOICES ? progress.priorityGroups() : List.of();
        return question.options().stream()
                .filter(option -> !option.exclusive())
                .map(option -> mark(option, chosen.contains(option.id()) || known.contains(option.id())))
                .toList();
    }

    private static Map<String, Object> mark(Option option, boolean chosen) {
        return Map.of("text", option.text().chinese(), "chosen", chosen);
    }

    private Map<String, Object> person(Facts facts) {
        String sex = switch (facts.sex()) {
            case "male" -> "男";
            case "female" -> "女";
            default -> "未说明";
        };
        long age = Math.max(0, facts.birth().until(madeAt.toLocalDate()).getYears());
        return Map.of(
                "name", facts.name(),
                "sex", sex,
                "birth", AnswerWords.date(facts.birth(), Locale.CHINESE),
                "age", Long.toString(age),
                "elderly", age >= 60,
                "minor", age < 18,
                "nation", facts.nation(),
                "address", facts.address(),
                "idNumber", facts.idNumber());
    }

    @Override
    public String toString() {
        return "ApplicationForm[" + templateId + "]";
    }
}
