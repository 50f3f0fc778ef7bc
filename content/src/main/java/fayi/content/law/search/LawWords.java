package fayi.content.law.search;

import fayi.content.law.LawTitle;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people say and what laws call it, from {@code law/synonyms.yaml}: lay words with legal terms, laws with their everyday
 * names and their place in everyday life.
 */
public final class LawWords {
    private static final String FILE = "law/synonyms.yaml";

    private final Map<String, List<String>> terms;
    private final Map<String, String> names;
    private final Map<String, Double> everyday;

    private LawWords(Map<String, List<String>> terms, Map<String, String> names, Map<String, Double> everyday) {
        this.terms = terms;
        this.names = names;
        this.everyday = everyday;
    }

    /** No words at all. */
    public static LawWords none() {
        return new LawWords(Map.of(), Map.of(), Map.of());
    }

    /**
     * Reads the file.
     *
     * @throws ContentException when it is missing or wrong
     */
    public static LawWords read(ContentSource source) {
        YamlKeys root = YamlFile.read(
                        FILE,
                        source.read(FILE)
                                .orElseThrow(() -> new ContentException(
                                        FILE, 0, "there is no such file in the content", "Add it; it may be short.")))
                .keys("laws", "words");
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Double> everyday = new LinkedHashMap<>();
        for (YamlValue value : root.list("laws")) {
            YamlKeys law = value.keys("title", "also", "everyday");
            String title = LawTitle.key(law.get("title").text());
            law.list("also").forEach(name -> names.put(name.text(), title));
            law.find("everyday").ifPresent(weight -> everyday.put(title, weight.number() / 10.0));
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (YamlValue value : root.list("words")) {
            YamlKeys entry = value.keys("say", "law");
            List<String> legal = entry.list("law").stream().map(YamlValue::text).toList();
            entry.list("say").forEach(word -> terms.merge(word.text(), legal, LawWords::both));
        }
        return new LawWords(Map.copyOf(terms), Map.copyOf(names), Map.copyOf(everyday));
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** Legal terms for the lay words in {@code question}. */
    public List<String> terms(String question) {
        Set<String> found = new LinkedHashSet<>();
        terms.forEach((word, legal) -> {
            if (question.contains(word)) {
                found.addAll(legal);
            }
        });
        found.removeIf(question::contains);
        return new ArrayList<>(found);
    }

    /** Everyday names with the key of the title that each means. */
    public Map<String, String> names() {
        return names;
    }

    /** How much of everyday life the law with this key rules, 0 to 1. */
    public double everyday(String key) {
        return everyday.getOrDefault(key, 0.0);
    }
}
