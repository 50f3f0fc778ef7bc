package fayi.content.ranking;

import java.util.List;

/**
 * How a danger is told.
 *
 * @param say of which one is enough
 * @param harmless words that hold one of those by chance, such as 打工 (to work) beside 打 (to hit)
 */
record DangerWords(Danger kind, List<Phrase> say, List<String> harmless) {
    DangerWords {
        say = List.copyOf(say);
        harmless = List.copyOf(harmless);
    }

    boolean in(String told) {
        String looked = told;
        for (String word : harmless) {
            looked = looked.replace(word, "□");
        }
        String left = looked;
        return say.stream().anyMatch(phrase -> phrase.in(left).isPresent());
    }
}
