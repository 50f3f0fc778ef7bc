package fayi.content.interview;

import fayi.content.expression.Expression;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads what a choice offers. */
final class OptionsReader {
    private final Function<YamlValue, Expression> condition;

    OptionsReader(Function<YamlValue, Expression> condition) {
        this.condition = condition;
    }

    List<Option> read(YamlKeys question, String questionId, AnswerType type) {
        List<Option> options =
                question.list("options").stream().map(this::option).toList();
        if (type.hasOptions() && options.size() < 2) {
            throw question.place()
                    .wrong("the question '" + questionId + "' offers no choice", "Give it two options or more.");
        }
        if (!type.hasOptions() && !options.isEmpty()) {
            throw question.get("options")
                    .wrong("a question of this type has no options", "Make it 'choice' or 'choices', or drop them.");
        }
        checkIds(question, options);
        return options;
    }

    private Option option(YamlValue entry) {
        YamlKeys keys = entry.keys("id", "text", "help", "when", "exclusive");
        return new Option(
                entry.at(),
                keys.get("id").text(),
                keys.words("text"),
                keys.findWords("help"),
                keys.find("when").map(condition),
                keys.flag("exclusive", false));
    }

    private static void checkIds(YamlKeys question, List<Option> options) {
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
}
