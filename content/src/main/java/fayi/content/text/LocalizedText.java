package fayi.content.text;

import java.util.Locale;
import java.util.Map;

/**
 * One text in every language that content offers. Chinese and English are always there; a further language only where a
 * reviewed translation exists.
 *
 * @param translations language code to text; holds at least {@code zh} and {@code en}
 */
public record LocalizedText(Map<String, String> translations) {
    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    /** Copies the map. */
    public LocalizedText {
        translations = Map.copyOf(translations);
        if (!translations.containsKey(CHINESE) || !translations.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("a text needs zh and en, but has only " + translations.keySet());
        }
    }

    /** A text in the two languages that are always there. */
    public static LocalizedText of(String chinese, String english) {
        return new LocalizedText(Map.of(CHINESE, chinese, ENGLISH, english));
    }

    /** The text in {@code locale}'s language, or in Chinese where there is no such translation. */
    public String in(Locale locale) {
        String text = translations.get(locale.getLanguage());
        return text != null ? text : chinese();
    }

    /** The Chinese text. */
    public String chinese() {
        return translations.getOrDefault(CHINESE, "");
    }

    /** The English text. */
    public String english() {
        return translations.getOrDefault(ENGLISH, "");
    }

    @Override
    public String toString() {
        return chinese();
    }
}
