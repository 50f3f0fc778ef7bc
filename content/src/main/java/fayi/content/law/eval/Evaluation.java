package fayi.content.law.eval;

import fayi.content.law.search.Hit;
import fayi.content.law.search.LawAnswer;
import fayi.content.law.search.LawFilter;
import fayi.content.law.search.LawLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Measures a library with questions.
 *
 * @param hitAt1 share of questions of which the first hit is an answer
 * @param recallAt50 of each question's answers the share among 50 hits, averaged
 * @param recallAt100 the same among 100
 * @param refused share of questions that were sent to a lawyer instead
 * @param p50Ms half of the searches for a page of ten took no longer, milliseconds
 * @param p99Ms 99 of 100 took no longer
 */
public record Evaluation(
        double hitAt1,
        double hitAt5,
        double hitAt10,
        double recallAt50,
        double recallAt100,
        double refused,
        double p50Ms,
        double p99Ms) {
    private static final int WARMING = 200;
    private static final int PAGE = 10;
    private static final int MOST = 100;

    /**
     * Asks every question once, after some that only warm the machine. An answer that was found but held back as too unsure
     * still counts for ranks; how many were held back is told apart.
     */
    public static Evaluation of(LawLibrary library, List<AskedQuestion> questions) {
        for (int i = 0; i < Math.min(WARMING, questions.size()); i++) {
            library.search(questions.get(i).question(), LawFilter.NONE, MOST);
        }
        double[] sums = new double[6];
        long[] nanos = new long[questions.size()];
        for (int i = 0; i < questions.size(); i++) {
            AskedQuestion asked = questions.get(i);
            long begin = System.nanoTime();
            library.search(asked.question(), LawFilter.NONE, PAGE);
            nanos[i] = System.nanoTime() - begin;
            LawAnswer answer = library.search(asked.question(), LawFilter.NONE, MOST);
            sums[5] += answer instanceof LawAnswer.Found ? 0 : 1;
            List<Integer> ranks = ranks(hits(answer), asked.articles());
            int first = ranks.isEmpty() ? Integer.MAX_VALUE : ranks.get(0);
            sums[0] += first < 1 ? 1 : 0;
            sums[1] += first < 5 ? 1 : 0;
            sums[2] += first < 10 ? 1 : 0;
            double all = Math.max(1, asked.articles().size());
            sums[3] += ranks.stream().filter(rank -> rank < 50).count() / all;
            sums[4] += ranks.size() / all;
        }
        double count = Math.max(1, questions.size());
        Arrays.sort(nanos);
        return new Evaluation(
                sums[0] / count,
                sums[1] / count,
                sums[2] / count,
                sums[3] / count,
                sums[4] / count,
                sums[5] / count,
                at(nanos, 0.5),
                at(nanos, 0.99));
    }

    private static double at(long[] nanos, double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, Math.ceil(share * nanos.length))] / 1e6;
    }

    /** The hits of an answer, also those that were held back. */
    public static List<Hit> hits(LawAnswer answer) {
        if (answer instanceof LawAnswer.Found found) {
            return found.hits();
        }
        return answer instanceof LawAnswer.NotFound none ? none.nearest() : List.of();
    }

    /** At which places, from 0 on, the wanted articles stand; each counts once. */
    static List<Integer> ranks(List<Hit> hits, Set<String> wanted) {
        List<Integer> ranks = new ArrayList<>();
        Set<String> left = new java.util.HashSet<>(wanted);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (left.remove(
                    AskedQuestion.key(hit.law().title(), hit.article().id().place()))) {
                ranks.add(i);
            }
        }
        return ranks;
    }
}
