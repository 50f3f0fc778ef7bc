package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.expression.ValueKind;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads an interview from YAML and checks all of it: unknown keys and types, missing translations, double ids, conditions
 * that are no CEL or look at what is not there or comes later, and derived values that need themselves. Every mistake is a
 * {@link ContentException} with file, line and remedy.
 */
public final class InterviewReader {
    private static final long MOST_FEN = 100_000_000_000L;
    private static final long MOST_BOUND = 1_000_000_000L;

    private final String file;
    private final InterviewNames names;
    private final Set<String> earlier = new HashSet<>();

    private InterviewReader(String file, InterviewNames names) {
        this.file = file;
        this.names = names;
    }

    /**
     * The interview written as {@code text}.
     *
     * @param file its name for messages
     */
    public static Interview read(String file, String text) {
        YamlKeys root = YamlFile.read(file, text).keys("interview", "title", "values", "priority", "questions");
        return new InterviewReader(file, InterviewNames.of(root)).interview(root);
    }

    private Interview interview(YamlKeys root) {
        List<DerivedValue> values = names.derivedValues();
        List<Question> questions = new ArrayList<>();
        for (YamlValue entry : root.get("questions").list()) {
            Question question = question(entry);
            questions.add(question);
            earlier.add(question.id());
        }
        if (questions.isEmpty()) {
            throw new ContentException(file, root.place().line(), "the interview asks nothing", "Add a question.");
        }
        return new Interview(
                root.get("interview").text(),
                root.words("title"),
                questions,
                values,
                root.find("priority").map(value -> expression(value, ValueKind.TEXTS, Set.of())));
    }

    private Question question(YamlValue entry) {
        YamlKeys keys = entry.keys(
                "id",
                "type",
                "label",
                "prompt",
                "help",
                "example",
                "unit",
                "options",
                "required",
                "sensitive",
                "keyboard",
                "least",
                "most",
                "length",
                "when",
                "checks",
                "hints");
        String id = keys.get("id").text();
        AnswerType type = keys.get("type").constant(AnswerType.class);
        boolean hasOptions = type == AnswerType.CHOICE || type == AnswerType.CHOICES;
        List<Option> options = keys.list("options").stream().map(this::option).toList();
        if (hasOptions && options.size() < 2) {
            throw keys.place().wrong("the question '" + id + "' offers no choice", "Give it two options or more.");
        }
        if (!hasOptions && !options.isEmpty()) {
            throw keys.get("options")
                    .wrong("a question of this type has no options", "Make it 'choice' or 'choices', or drop them.");
        }
        checkOptionIds(keys, options);
        return new Question(
                id,
                type,
                keys.words("label"),
                keys.words("prompt"),
                keys.findWords("help"),
                keys.findWords("example"),
                keys.findWords("unit"),
                options,
                keys.flag("required", true),
                keys.flag("sensitive", false),
                keys.find("keyboard")
                        .map(value -> value.constant(Keyboard.class))
                        .orElse(keyboard(type)),
                limits(keys, type),
                keys.find("when").map(value -> expression(value, ValueKind.FLAG, Set.of())),
                keys.list("checks").stream().map(value -> check(value, id)).toList(),
                keys.list("hints").stream().map(this::hint).toList());
    }

    private Option option(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "text", "help", "when", "exclusive");
        return new Option(
                keys.get("id").text(),
                keys.words("text"),
                keys.findWords("help"),
                keys.find("when").map(value -> expression(value, ValueKind.FLAG, Set.of())),
                keys.flag("exclusive", false));
    }

    private static void checkOptionIds(YamlKeys question, List<Option> options) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < options.size(); index++) {
            String id = options.get(index).id();
            if (!id.matches("[a-z][a-z0-9_]*")) {
                throw question.list("options")
                        .get(index)
                        .wrong("'" + id + "' is no id for an option", "Use lower-case letters, digits and '_'.");
            }
            if (!seen.add(id)) {
                throw question.list("options")
                        .get(index)
                        .wrong("the option '" + id + "' stands here twice", "Give each option its own id.");
            }
        }
    }

    private Check check(YamlValue entry, String questionId) {
        YamlKeys keys = entry.keys("that", "message");
        return new Check(expression(keys.get("that"), ValueKind.FLAG, Set.of(questionId)), keys.words("message"));
    }

    private Hint hint(YamlValue entry) {
        YamlKeys keys = entry.keys("when", "text");
        return new Hint(expression(keys.get("when"), ValueKind.FLAG, Set.of()), keys.words("text"));
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

    private static Limits limits(YamlKeys keys, AnswerType type) {
        boolean money = type == AnswerType.MONEY;
        long factor = money ? 100 : 1;
        long least = keys.find("least").map(InterviewReader::bound).orElse(0L) * factor;
        long most = keys.find("most").map(value -> bound(value) * factor).orElse(money ? MOST_FEN : 999_999L);
        long length = keys.find("length").map(InterviewReader::bound).orElse(type == AnswerType.LONG_TEXT ? 800L : 60L);
        if (least > most) {
            throw keys.place().wrong("'least' is larger than 'most'", "Exchange them.");
        }
        return new Limits(least, most, (int) Math.min(length, Integer.MAX_VALUE));
    }

    private static long bound(YamlValue value) {
        long number = value.number();
        if (number < 0 || number > MOST_BOUND) {
            throw value.wrong("this is less than 0 or larger than " + MOST_BOUND, "Write a number in between.");
        }
        return number;
    }

    private static Keyboard keyboard(AnswerType type) {
        return switch (type) {
            case NUMBER, MONEY, PHONE, DATE -> Keyboard.DIGITS;
            default -> Keyboard.PINYIN;
        };
    }
}
