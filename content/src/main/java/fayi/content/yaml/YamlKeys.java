package fayi.content.yaml;

import fayi.content.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of one mapping, of which every key was checked against the known ones. */
public final class YamlKeys {
    private final YamlValue place;
    private final Map<String, YamlValue> entries;

    YamlKeys(YamlValue place, List<String> known) {
        this.place = place;
        this.entries = place.entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.wrong("the key '" + key + "' is not known here", Suggestion.of(key, known));
            }
        });
    }

    /** Where the mapping stands. */
    public YamlValue place() {
        return place;
    }

    /** The value of {@code key}, or nothing. */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of {@code key}, which must be there. */
    public YamlValue get(String key) {
        return find(key).orElseThrow(() -> place.wrong("'" + key + "' is missing", "Add '" + key + ": ...' here."));
    }

    /** The entries of the list at {@code key}, none when the key is absent. */
    public List<YamlValue> list(String key) {
        return find(key).map(YamlValue::list).orElse(List.of());
    }

    /** The flag at {@code key}, or {@code otherwise}. */
    public boolean flag(String key, boolean otherwise) {
        return find(key).map(YamlValue::flag).orElse(otherwise);
    }

    /** The text at {@code key} in all its languages. */
    public LocalizedText words(String key) {
        return words(get(key));
    }

    /** The text at {@code key} in all its languages, or nothing. */
    public Optional<LocalizedText> findWords(String key) {
        return find(key).map(YamlKeys::words);
    }

    /** {@code value} as a text in all its languages. */
    public static LocalizedText words(YamlValue value) {
        YamlKeys languages = value.keys("zh", "en", "ii");
        Map<String, String> translations = new LinkedHashMap<>();
        for (String needed : List.of("zh", "en")) {
            YamlValue text = languages
                    .find(needed)
                    .orElseThrow(() ->
                            value.wrong("the translation '" + needed + "' is missing", "Write {zh: ..., en: ...}."));
            translations.put(needed, text.text());
        }
        languages.find("ii").ifPresent(text -> translations.put("ii", text.text()));
        return new LocalizedText(translations);
    }
}
