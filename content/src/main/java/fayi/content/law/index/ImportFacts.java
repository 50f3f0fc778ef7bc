package fayi.content.law.index;

import java.util.Map;

/**
 * What is known of the import that made a library.
 *
 * @param day on which it was made, 2026-01-31
 * @param laws versions of laws and cases
 * @param articles articles, items and sections
 * @param seconds how long the import took
 * @param senses whether it can be searched by sense too
 */
public record ImportFacts(String day, int laws, int articles, double seconds, boolean senses) {
    /** As the index keeps them. */
    public Map<String, String> words() {
        return Map.of(
                "day", day,
                "laws", Integer.toString(laws),
                "articles", Integer.toString(articles),
                "seconds", Double.toString(seconds),
                "senses", Boolean.toString(senses));
    }

    /** Reads what {@link #words} gave. */
    public static ImportFacts of(Map<String, String> words) {
        return new ImportFacts(
                words.getOrDefault("day", ""),
                Integer.parseInt(words.getOrDefault("laws", "0")),
                Integer.parseInt(words.getOrDefault("articles", "0")),
                Double.parseDouble(words.getOrDefault("seconds", "0")),
                Boolean.parseBoolean(words.getOrDefault("senses", "false")));
    }
}
