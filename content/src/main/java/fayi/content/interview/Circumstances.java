package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        interview
                .questions()
                .forEach(question ->
                        values.put(question.id(), question.type().kind().nothing()));
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

    void put(String questionId, Answer answer) {
        if (!(answer instanceof Answer.Skipped)) {
            values.put(questionId, AnswerWords.plain(answer));
        }
    }

    boolean hold(Expression expression) {
        prepare(expression.names());
        return expression.holds(values);
    }

    /** The value of a derived value. */
    Object evaluate(DerivedValue value) {
        prepare(Set.of(value.name()));
        return values.getOrDefault(value.name(), value.kind().nothing());
    }

    Object evaluate(Expression expression) {
        prepare(expression.names());
        return expression.evaluate(values);
    }

    /** Whether {@code expression} would hold if {@code question} were answered so. */
    boolean holdWith(Question question, Answer answer, Expression expression) {
        Object before = values.get(question.id());
        put(question.id(), answer);
        try {
            return hold(expression);
        } finally {
            values.put(question.id(), before == null ? question.type().kind().nothing() : before);
        }
    }

    /** Computes the derived values among {@code names} with those behind them; what nobody looks at is left alone. */
    private void prepare(Set<String> names) {
        List<DerivedValue> derived = interview.values();
        Set<String> needed = new HashSet<>(names);
        for (int last = derived.size() - 1; last >= 0; last--) {
            if (needed.contains(derived.get(last).name())) {
                needed.addAll(derived.get(last).expression().names());
            }
        }
        for (DerivedValue value : derived) {
            if (needed.contains(value.name())) {
                values.put(value.name(), value.expression().evaluate(values));
            }
        }
    }
}
