package fayi.content.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How often the right service is proposed first, or among three.
 *
 * @param missed what was not among three, to learn from where that is allowed
 */
record RankingFigures(int sentences, int first, int three, List<String> missed) {
    static RankingFigures of(List<Sentences.Sentence> sentences, Function<String, List<String>> ranker) {
        int first = 0;
        int three = 0;
        List<String> missed = new ArrayList<>();
        for (Sentences.Sentence sentence : sentences) {
            List<String> proposed = ranker.apply(sentence.words());
            if (!proposed.isEmpty() && sentence.fitting().contains(proposed.get(0))) {
                first++;
            }
            if (proposed.stream().anyMatch(sentence.fitting()::contains)) {
                three++;
            } else {
                missed.add(sentence.fitting() + " " + sentence.words() + " -> " + proposed);
            }
        }
        return new RankingFigures(sentences.size(), first, three, missed);
    }

    double hitAt1() {
        return (double) first / sentences;
    }

    double hitAt3() {
        return (double) three / sentences;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d sentences: hit@1 %.3f, hit@3 %.3f", sentences, hitAt1(), hitAt3());
    }
}
