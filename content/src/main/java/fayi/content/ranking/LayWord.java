package fayi.content.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ways to say one thing, and the services it speaks for.
 *
 * @param say of which one is enough
 * @param means service id to weight; a negative one speaks against
 */
record LayWord(List<Phrase> say, Map<String, Integer> means) {
    LayWord {
        say = List.copyOf(say);
        means = Map.copyOf(means);
    }

    /** How it is said in {@code told}, if it is. */
    Optional<Phrase.Said> in(String told) {
        return say.stream().flatMap(phrase -> phrase.in(told).stream()).findFirst();
    }
}
