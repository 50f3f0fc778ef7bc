package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;
import fayi.content.text.LocalizedText;
import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an interview's questions one after the other: each may look at those before it. */
final class QuestionReader {
    private static final List<String> KEYS = List.of(
            "id",
            "type",
            "group",
            "label",
            "prompt",
            "help",
            "example",
            "unit",
            "needs",
            "options",
            "fields",
            "kinds",
            "required",
            "sensitive",
            "keyboard",
            "least",
            "most",
            "length",
            "when",
            "prefill",
            "shared",
            "checks",
            "hints");

    private final InterviewNames names;
    private final Set<String> earlier = new HashSet<>();
    private Optional<LocalizedText> group = Optional.empty();

    QuestionReader(InterviewNames names) {
        this.names = names;
    }

    Question read(WrittenQuestion written) {
        YamlKeys keys = written.entry().keys(KEYS.toArray(String[]::new));
        String id = keys.get("id").text();
        AnswerType type = keys.get("type").constant(AnswerType.class);
        group = written.usedGroup()
                .map(YamlKeys::words)
                .or(() -> keys.findWords("group"))
                .or(() -> group);
        Question question = new Question(
                written.entry().at(),
                id,
                type,
                group,
                keys.words("label"),
                keys.words("prompt"),
                keys.findWords("help"),
                keys.findWords("example"),
                keys.findWords("unit"),
                only(keys, "needs", type == AnswerType.DOCUMENT).map(YamlKeys::words),
                new OptionsReader(this::condition).read(keys, id, type),
                PartyFormReader.read(keys, type),
                keys.flag("required", true),
                keys.flag("sensitive", false),
                keys.find("keyboard")
                        .map(value -> value.constant(Keyboard.class))
                        .orElse(keyboard(type)),
                LimitsReader.read(keys, type),
                when(keys, written),
                keys.find("prefill").map(value -> expression(value, prefillKind(value, type), Set.of())),
                keys.find("shared").map(YamlValue::text),
                keys.list("checks").stream().map(value -> check(value, id)).toList(),
                keys.list("hints").stream().map(value -> hint(value, id, type)).toList());
        earlier.add(id);
        return question;
    }

    private Optional<Expression> when(YamlKeys keys, WrittenQuestion written) {
        Optional<YamlValue> own = keys.find("when");
        if (own.isEmpty() || written.usedWhen().isEmpty()) {
            return own.or(written::usedWhen).map(this::condition);
        }
        YamlValue used = written.usedWhen().get();
        condition(used);
        condition(own.get());
        return Optional.of(names.both(own.get(), used));
    }

    private Expression condition(YamlValue place) {
        return expression(place, ValueKind.FLAG, Set.of());
    }

    private Check check(YamlValue entry, String questionId) {
        YamlKeys keys = entry.keys("that", "message");
        return new Check(expression(keys.get("that"), ValueKind.FLAG, Set.of(questionId)), keys.words("message"));
    }

    private Hint hint(YamlValue entry, String questionId, AnswerType type) {
        YamlKeys keys = entry.keys("when", "text");
        return new Hint(expression(keys.get("when"), ValueKind.FLAG, Set.of(questionId)), keys.words("text"));
    }

    private Expression expression(YamlValue place, ValueKind kind, Set<String> alsoAllowed) {
        Expression expression = names.compile(place, kind);
        for (String needed : names.questionsBehind(expression)) {
            if (!earlier.contains(needed) && !alsoAllowed.contains(needed)) {
                throw place.wrong(
                        "the condition '" + expression.source() + "' looks at '" + needed
                                + "', which is asked here or later",
                        "Let it look at earlier questions only, or move the question. "
                                + Suggestion.of(needed, earlier));
            }
        }
        return expression;
    }

    private static ValueKind prefillKind(YamlValue place, AnswerType type) {
        if (type.hasParties() || type.kind() == ValueKind.TEXTS) {
            throw place.wrong("a question of this type cannot be filled in beforehand", "Remove 'prefill'.");
        }
        return type.kind();
    }

    /** A key that only some types of question have. */
    static Optional<YamlValue> only(YamlKeys keys, String key, boolean known) {
        keys.find(key).filter(value -> !known).ifPresent(value -> {
            throw value.wrong("'" + key + "' means nothing to a question of this type", "Remove it.");
        });
        return keys.find(key);
    }

    private static Keyboard keyboard(AnswerType type) {
        return switch (type) {
            case NUMBER, MONEY, PHONE, DATE -> Keyboard.DIGITS;
            default -> Keyboard.PINYIN;
        };
    }
}
