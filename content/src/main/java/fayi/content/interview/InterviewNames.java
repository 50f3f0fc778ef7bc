package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ExpressionFunction;
import fayi.content.expression.ExpressionLanguage;
import fayi.content.expression.MalformedExpressionException;
import fayi.content.expression.ValueKind;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that one interview's conditions may use, and what stands behind the derived ones. */
final class InterviewNames {
    private static final String FORM = "[a-z][a-z0-9_]*";
    private static final Set<String> TAKEN = Set.of(
            "today",
            "person",
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private final ExpressionLanguage language;
    private final Set<String> questions;
    private final List<DerivedValue> values;

    private InterviewNames(ExpressionLanguage language, Set<String> questions, List<DerivedValue> values) {
        this.language = language;
        this.questions = questions;
        this.values = values;
    }

    static InterviewNames of(YamlKeys root, List<WrittenQuestion> asked, List<ExpressionFunction> functions) {
        Map<String, ValueKind> own = new LinkedHashMap<>();
        Set<String> questions = new LinkedHashSet<>();
        for (WrittenQuestion question : asked) {
            YamlValue id = entry(question.entry(), "id");
            add(
                    own,
                    id,
                    entry(question.entry(), "type").constant(AnswerType.class).kind());
            questions.add(id.text());
        }
        Map<String, YamlKeys> written = new LinkedHashMap<>();
        for (YamlValue value : root.list("values")) {
            YamlKeys keys = value.keys("name", "kind", "is");
            add(own, keys.get("name"), computed(keys.get("kind")));
            written.put(keys.get("name").text(), keys);
        }
        Map<String, ValueKind> all = Circumstances.names();
        all.putAll(own);
        ExpressionLanguage language = new ExpressionLanguage(all, functions);
        return new InterviewNames(language, questions, ordered(language, written));
    }

    private static ValueKind computed(YamlValue written) {
        ValueKind kind = written.constant(ValueKind.class);
        if (kind == ValueKind.PARTY || kind == ValueKind.PARTIES) {
            throw written.wrong(
                    "people are asked for and not computed", "Write text, number, flag, texts, date or money.");
        }
        return kind;
    }

    private static YamlValue entry(YamlValue mapping, String key) {
        YamlValue value = mapping.entries().get(key);
        if (value == null) {
            throw mapping.wrong("'" + key + "' is missing", "Add '" + key + ": ...' to the question.");
        }
        return value;
    }

    private static void add(Map<String, ValueKind> own, YamlValue name, ValueKind kind) {
        String text = name.text();
        if (!text.matches(FORM) || TAKEN.contains(text)) {
            throw name.wrong(
                    "'" + text + "' is no name for a value",
                    "Use lower-case letters, digits and '_', beginning with a letter, and no word of CEL.");
        }
        if (own.putIfAbsent(text, kind) != null) {
            throw name.wrong("the id '" + text + "' stands here twice", "Give each question and value its own.");
        }
    }

    private static List<DerivedValue> ordered(ExpressionLanguage language, Map<String, YamlKeys> written) {
        Map<String, DerivedValue> values = new LinkedHashMap<>();
        written.forEach((name, keys) -> {
            ValueKind kind = keys.get("kind").constant(ValueKind.class);
            values.put(name, new DerivedValue(keys.place().at(), name, kind, compile(language, keys.get("is"), kind)));
        });
        List<DerivedValue> order = new ArrayList<>();
        for (String name : values.keySet()) {
            place(name, values, written, order, new LinkedHashSet<>());
        }
        return order;
    }

    private static void place(
            String name,
            Map<String, DerivedValue> values,
            Map<String, YamlKeys> written,
            List<DerivedValue> order,
            Set<String> path) {
        DerivedValue value = values.get(name);
        YamlKeys keys = written.get(name);
        if (value == null || keys == null || order.contains(value)) {
            return;
        }
        if (!path.add(name)) {
            throw keys.get("is")
                    .wrong(
                            "the value '" + name + "' needs itself: " + String.join(" -> ", path) + " -> " + name,
                            "Break the circle.");
        }
        value.expression().names().forEach(needed -> place(needed, values, written, order, path));
        path.remove(name);
        order.add(value);
    }

    private static Expression compile(ExpressionLanguage language, YamlValue place, ValueKind kind) {
        return compile(language, place, place.text(), kind);
    }

    private static Expression compile(ExpressionLanguage language, YamlValue place, String source, ValueKind kind) {
        try {
            return language.compile(source, kind);
        } catch (MalformedExpressionException wrong) {
            throw place.wrong(
                    String.valueOf(wrong.getMessage()),
                    "Use the card's values, earlier questions and CEL's operators.");
        }
    }

    Expression compile(YamlValue place, ValueKind kind) {
        return compile(language, place, kind);
    }

    /** What holds where both hold. */
    Expression both(YamlValue one, YamlValue other) {
        compile(other, ValueKind.FLAG);
        compile(one, ValueKind.FLAG);
        return compile(language, one, "(" + one.text() + ") && (" + other.text() + ")", ValueKind.FLAG);
    }

    List<DerivedValue> derivedValues() {
        return values;
    }

    /** The questions at which {@code expression} looks, also by way of derived values. */
    Set<String> questionsBehind(Expression expression) {
        Set<String> behind = new HashSet<>();
        Set<String> looked = new HashSet<>(expression.names());
        for (int last = values.size() - 1; last >= 0; last--) {
            if (looked.contains(values.get(last).name())) {
                looked.addAll(values.get(last).expression().names());
            }
        }
        looked.stream().filter(questions::contains).forEach(behind::add);
        return behind;
    }
}
