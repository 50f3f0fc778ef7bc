package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that conditions look at: the card, today, and the answers that count so far. A question without an answer
 * that counts is empty: an empty text, 0, false, no options. Lives as long as one walk through an interview.
 */
final class Circumstances {
    private final Interview interview;
    private final Map<String, Object> values = new HashMap<>();

    Circumstances(Interview interview, Facts facts, LocalDate today) {
        this.interview = interview;
        values.put("today", today.toString());
        values.put("person.name", facts.name());
        values.put("person.sex", facts.sex());
        values.put("person.birth", facts.birth().toString());
        values.put("person.age", (long) Math.max(0, facts.birth().until(today).getYears()));
        values.put("person.nation", facts.nation());
        values.put("person.address", facts.address());
        interview.questions().forEach(question -> values.put(question.id(), nothing(question.type())));
    }

    /** What every interview may look at beside its own questions. */
    static Map<String, ValueKind> names() {
        Map<String, ValueKind> names = new LinkedHashMap<>();
        names.put("today", ValueKind.TEXT);
        names.put("person.name", ValueKind.TEXT);
        names.put("person.sex", ValueKind.TEXT);
        names.put("person.birth", ValueKind.TEXT);
        names.put("person.age", ValueKind.NUMBER);
        names.put("person.nation", ValueKind.TEXT);
        names.put("person.address", ValueKind.TEXT);
        return names;
    }

    static ValueKind kind(AnswerType type) {
        return switch (type) {
            case TEXT, LONG_TEXT, PHONE, DATE, CHOICE -> ValueKind.TEXT;
            case NUMBER, MONEY -> ValueKind.NUMBER;
            case YES_NO -> ValueKind.FLAG;
            case CHOICES -> ValueKind.TEXTS;
        };
    }

    void put(String questionId, Answer answer) {
        if (!(answer instanceof Answer.Skipped)) {
            values.put(questionId, plain(answer));
        }
    }

    boolean hold(Expression expression) {
        prepare(expression);
        return expression.holds(values);
    }

    Object evaluate(Expression expression) {
        prepare(expression);
        return expression.evaluate(values);
    }

    /** Whether {@code expression} would hold if {@code question} were answered so. */
    boolean holdWith(Question question, Answer answer, Expression expression) {
        Object before = values.get(question.id());
        put(question.id(), answer);
        try {
            return hold(expression);
        } finally {
            values.put(question.id(), before == null ? nothing(question.type()) : before);
        }
    }

    private void prepare(Expression expression) {
        for (DerivedValue value : interview.values()) {
            if (usesDerivedValues(expression)) {
                values.put(value.name(), value.expression().evaluate(values));
            }
        }
    }

    private boolean usesDerivedValues(Expression expression) {
        return interview.values().stream().anyMatch(value -> expression.names().contains(value.name()));
    }

    private static Object nothing(AnswerType type) {
        return switch (kind(type)) {
            case TEXT -> "";
            case NUMBER -> 0L;
            case FLAG -> false;
            case TEXTS -> List.of();
        };
    }

    private static Object plain(Answer answer) {
        if (answer instanceof Answer.Number number) {
            return number.number();
        } else if (answer instanceof Answer.Money money) {
            return money.fen();
        } else if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        } else if (answer instanceof Answer.Choices choices) {
            return choices.optionIds();
        }
        return AnswerWords.value(answer);
    }
}
