package fayi.content.ranking;

import fayi.content.yaml.Suggestion;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of villagers: which service they speak for and which of them tell of danger. Immutable; holds nothing of any
 * person.
 */
public final class LayWords {
    private final List<LayWord> words;
    private final List<DangerWords> dangers;

    private LayWords(List<LayWord> words, List<DangerWords> dangers) {
        this.words = words;
        this.dangers = dangers;
    }

    /**
     * The list written as {@code text}.
     *
     * @param file its name for messages
     * @param services the ids that may be meant
     * @throws fayi.content.yaml.ContentException when it is wrong, or means a service that the catalogue does not have
     */
    public static LayWords read(String file, String text, Set<String> services) {
        YamlKeys root = YamlFile.read(file, text).keys("sets", "words", "danger");
        Map<String, List<String>> sets = new LinkedHashMap<>();
        root.find("sets")
                .ifPresent(all -> all.entries().forEach((name, set) -> sets.put(name, set.list(YamlValue::text))));
        return new LayWords(
                root.get("words").list(entry -> word(entry, services, sets)),
                root.get("danger").list(entry -> danger(entry, sets)));
    }

    List<LayWord> words() {
        return words;
    }

    List<DangerWords> dangers() {
        return dangers;
    }

    private static LayWord word(YamlValue entry, Set<String> services, Map<String, List<String>> sets) {
        YamlKeys keys = entry.keys("say", "means");
        Map<String, Integer> means = new LinkedHashMap<>();
        keys.get("means").entries().forEach((service, weight) -> {
            if (!services.contains(service)) {
                throw weight.wrong("there is no service '" + service + "'", Suggestion.of(service, services));
            }
            means.put(service, Math.toIntExact(weight.number()));
        });
        return new LayWord(phrases(keys, sets), means);
    }

    private static DangerWords danger(YamlValue entry, Map<String, List<String>> sets) {
        YamlKeys keys = entry.keys("kind", "say", "harmless");
        return new DangerWords(
                keys.get("kind").constant(Danger.class),
                phrases(keys, sets),
                keys.list("harmless").stream().map(YamlValue::text).toList());
    }

    private static List<Phrase> phrases(YamlKeys keys, Map<String, List<String>> sets) {
        return keys.get("say").list(value -> {
            for (String name : Phrase.names(value.text())) {
                if (!sets.containsKey(name)) {
                    throw value.wrong("there is no set '" + name + "'", Suggestion.of(name, sets.keySet()));
                }
            }
            return Phrase.of(value.text(), sets);
        });
    }
}
