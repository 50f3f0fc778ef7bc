package fayi.content.learning;

import fayi.content.text.LocalizedText;
import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads articles such as {@code civil 680} by the laws that learning/laws.yaml names. */
final class LawReferences {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+) ([1-9][0-9]{0,3})");

    private final Map<String, LocalizedText> laws = new LinkedHashMap<>();

    LawReferences(String file, String text) {
        YamlFile.read(file, text)
                .keys("laws")
                .get("laws")
                .entries()
                .forEach((id, words) -> laws.put(id, YamlKeys.words(words)));
    }

    List<LawReference> read(List<YamlValue> articles) {
        return articles.stream().map(this::read).toList();
    }

    private LawReference read(YamlValue article) {
        Matcher written = WRITTEN.matcher(article.text());
        if (!written.matches()) {
            throw article.wrong(
                    "'" + article.text() + "' names no article", "Write a law's id and a number: civil 680.");
        }
        LocalizedText law = laws.get(written.group(1));
        if (law == null) {
            throw article.wrong(
                    "the law '" + written.group(1) + "' is not in learning/laws.yaml",
                    Suggestion.of(written.group(1), List.copyOf(laws.keySet())));
        }
        return new LawReference(law, Integer.parseInt(written.group(2)));
    }
}
