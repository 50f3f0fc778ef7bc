package fayi.content.calculator;

import fayi.content.interview.Interview;
import fayi.content.interview.InterviewReader;
import fayi.content.rule.Rule;
import fayi.content.rule.Rules;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what the station can reckon; every mistake is a {@link ContentException} that names its line. */
public final class CalculatorReader {
    private static final String LIST = "calculators.yaml";

    private CalculatorReader() {}

    /** All calculators of {@code source} in the order of their list. */
    public static List<Calculator> read(ContentSource source) {
        List<Calculator> calculators = new ArrayList<>();
        for (YamlValue entry : YamlFile.read(LIST, text(source, LIST))
                .keys("calculators")
                .get("calculators")
                .list()) {
            Calculator calculator = calculator(entry, source);
            if (calculators.stream().anyMatch(other -> other.id().equals(calculator.id()))) {
                throw entry.wrong("'" + calculator.id() + "' stands here twice", "Remove one of them.");
            }
            calculators.add(calculator);
        }
        return List.copyOf(calculators);
    }

    private static Calculator calculator(YamlValue entry, ContentSource source) {
        YamlKeys keys = entry.keys("id", "icon", "title", "summary", "services");
        String id = keys.get("id").text();
        Rule rule = Rules.find(id)
                .orElseThrow(() -> keys.get("id")
                        .wrong(
                                "there is no rule '" + id + "'",
                                Suggestion.of(
                                        id, Rules.all().stream().map(Rule::id).toList())));
        String path = "calculators/" + id + ".yaml";
        Interview questions = InterviewReader.read(path, text(source, path));
        return new Calculator(
                id,
                keys.get("icon").text(),
                keys.words("title"),
                keys.words("summary"),
                keys.list("services").stream().map(YamlValue::text).toList(),
                questions,
                rule);
    }

    private static String text(ContentSource source, String path) {
        return source.read(path)
                .orElseThrow(() ->
                        new ContentException(path, 0, "there is no such file in the content", "Add it to the pack."));
    }
}
