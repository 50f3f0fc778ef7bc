package fayi.content.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers by question. Immutable. Personal data: its text form is masked. */
public final class Answers {
    private final Map<String, Answer> byQuestion;

    private Answers(Map<String, Answer> byQuestion) {
        this.byQuestion = byQuestion;
    }

    /** No answers. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** These answers and {@code answer}, which takes the place of an earlier one. */
    public Answers with(String questionId, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byQuestion);
        more.put(questionId, answer);
        return new Answers(Map.copyOf(more));
    }

    /** The answers to {@code questionIds} only. */
    Answers only(Set<String> questionIds) {
        Map<String, Answer> fewer = new LinkedHashMap<>(byQuestion);
        fewer.keySet().retainAll(questionIds);
        return new Answers(Map.copyOf(fewer));
    }

    /** The answer to a question, if there is one. */
    public Optional<Answer> find(String questionId) {
        return Optional.ofNullable(byQuestion.get(questionId));
    }

    /** The words answered to a question, or an empty text. */
    public String text(String questionId) {
        return byQuestion.get(questionId) instanceof Answer.Text answer ? answer.text() : "";
    }

    /** The questions that have an answer. */
    public Set<String> questionIds() {
        return byQuestion.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byQuestion.equals(answers.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    @Override
    public String toString() {
        return "Answers[" + byQuestion.size() + " masked]";
    }
}
