package fayi.content.calculator;

import fayi.content.interview.Answer;
import fayi.content.interview.Answers;
import fayi.content.interview.Facts;
import fayi.content.interview.Interview;
import fayi.content.interview.InterviewProgress;
import fayi.content.interview.Question;
import fayi.content.rule.Rule;
import fayi.content.rule.RuleData;
import fayi.content.rule.RuleInput;
import fayi.content.rule.RuleOutcome;
import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One thing that the station can reckon. It holds nothing of any person.
 *
 * @param icon the Material Design icon's name
 * @param title the question that it answers, as people ask it
 * @param services the ids of the services that it leads to, the nearest first
 * @param questions what it asks, one a screen
 */
public record Calculator(
        String id,
        String icon,
        LocalizedText title,
        LocalizedText summary,
        List<String> services,
        Interview questions,
        Rule rule) {
    private static final Facts NOBODY = new Facts("", "unknown", LocalDate.EPOCH, "", "", "");

    /** Copies the list. */
    public Calculator {
        services = List.copyOf(services);
    }

    /** At the first question. No card is needed: nothing is known of the person. */
    public InterviewProgress begin(LocalDate today) {
        return InterviewProgress.start(questions, NOBODY, today);
    }

    /** What comes of the answers that count. */
    public RuleOutcome reckon(Answers answers, LocalDate today, RuleData data) {
        Map<String, Object> values = new HashMap<>();
        for (String questionId : answers.questionIds()) {
            answers.find(questionId).ifPresent(answer -> put(values, questionId, answer));
        }
        return rule.reckon(
                new RuleInput(
                        questions.questions().stream().map(Question::id).collect(Collectors.toSet()), values, today),
                data);
    }

    private static void put(Map<String, Object> values, String questionId, Answer answer) {
        if (answer instanceof Answer.Money money) {
            values.put(questionId, money.fen());
        } else if (answer instanceof Answer.Number number) {
            values.put(questionId, number.number());
        } else if (answer instanceof Answer.Date date) {
            values.put(questionId, date.date());
        } else if (answer instanceof Answer.YesNo yesNo) {
            values.put(questionId, yesNo.yes());
        } else if (answer instanceof Answer.Choice choice) {
            values.put(questionId, choice.optionId());
        } else if (answer instanceof Answer.Choices choices) {
            values.put(questionId, choices.optionIds());
        }
    }

    @Override
    public String toString() {
        return "Calculator[" + id + "]";
    }
}
