package fayi.content.law.search;

import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.LawTitle;
import fayi.content.law.index.LawFields;
import fayi.content.law.vector.Embedder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Ranks articles for a question in plain words: by its words, by its sense, and by what people usually mean. */
final class Ranker {
    private static final int SIMILAR_QUESTIONS = 10;

    private final OpenIndex index;
    private final LawWords lawWords;
    private final @Nullable Embedder embedder;
    private final SearchTuning tuning;
    private final QuestionWords questionWords = new QuestionWords();

    Ranker(OpenIndex index, LawWords lawWords, @Nullable Embedder embedder, SearchTuning tuning) {
        this.index = index;
        this.lawWords = lawWords;
        this.embedder = embedder;
        this.tuning = tuning;
    }

    /** A ranked document. */
    record Ranked(int doc, double score) {}

    /**
     * The order, best first, of at most {@code most} articles.
     *
     * @param answers whether it is likely that one of them answers the question at all
     * @param evidence what that was judged by
     */
    record Ranking(List<Ranked> order, boolean answers, Evidence evidence) {}

    /**
     * What speaks for an answer.
     *
     * @param agreement of the question's sense with the best article's, 0 without senses
     * @param frequent of the question with the best frequent one
     * @param coverage share of the question's words, rare ones counting more, that the best article holds
     */
    record Evidence(double agreement, double frequent, double coverage) {}

    Ranking rank(String question, LawFilter filter, int most) throws IOException {
        String core = QuestionWords.core(question);
        List<String> legal = lawWords.terms(question);
        byte @Nullable [] sense = embedder == null ? null : embedder.question(question);
        Map<Integer, Candidate> candidates = new HashMap<>();
        byWords(core, legal, filter, candidates);
        if (sense != null) {
            bySense(sense, filter, candidates);
        }
        score(candidates, sense, index.table().named(question));
        List<Ranked> order = candidates.entrySet().stream()
                .filter(entry -> allowed(index.law(entry.getKey()), filter))
                .map(entry -> new Ranked(entry.getKey(), entry.getValue().score))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::doc))
                .toList();
        Evidence evidence = evidence(core, candidates);
        return new Ranking(onceEach(order, most), tuning.answered(evidence, sense != null), evidence);
    }

    /** What snippets mark: the question's own words and the legal terms for them. */
    List<String> looked(String question) {
        List<String> looked = new ArrayList<>(lawWords.terms(question));
        looked.add(QuestionWords.core(question));
        return looked;
    }

    /** How much of the question's words, rare ones counting more, the best frequent question holds; only without senses. */
    private double asked(String core) throws IOException {
        if (embedder != null) {
            return 0;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        double whole = 1e-9;
        for (String term : questionWords.terms(core).keySet()) {
            Term asked = new Term(LawFields.ASKED, term);
            int holding = index.searcher().getIndexReader().docFreq(asked);
            whole += Math.log(1 + (2_000 - holding + 0.5) / (holding + 0.5));
            any.add(new TermQuery(asked), BooleanClause.Occur.SHOULD);
        }
        Query query = new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(LawFields.SORT, LawFields.FREQUENT)), BooleanClause.Occur.FILTER)
                .build();
        ScoreDoc[] hits = index.searcher().search(query, 1).scoreDocs;
        return hits.length == 0 ? 0 : hits[0].score / whole;
    }

    private Evidence evidence(String core, Map<Integer, Candidate> candidates) throws IOException {
        double agreement = 0;
        double frequent = 0;
        double words = 0;
        int best = -1;
        for (Map.Entry<Integer, Candidate> entry : candidates.entrySet()) {
            Candidate candidate = entry.getValue();
            agreement = Math.max(agreement, candidate.agreement);
            frequent = Math.max(frequent, candidate.frequent);
            if (candidate.words > words) {
                words = candidate.words;
                best = entry.getKey();
            }
        }
        double coverage = embedder != null || best < 0 ? 0 : coverage(core, best);
        return new Evidence(agreement, Math.max(frequent, asked(core)), coverage);
    }

    private double coverage(String core, int doc) throws IOException {
        Set<String> held =
                questionWords.terms(index.document(doc).get(LawFields.TEXT)).keySet();
        double whole = 1e-9;
        double found = 0;
        for (String term : questionWords.terms(core).keySet()) {
            int holding = index.searcher().getIndexReader().docFreq(new Term(LawFields.TEXT, term));
            double weight = Math.log(1 + (index.articles() - holding + 0.5) / (holding + 0.5));
            whole += weight;
            found += held.contains(term) ? weight : 0;
        }
        return found / whole;
    }

    private static final class Candidate {
        private double words;
        private double agreement;
        private double frequent;
        private double score;
    }

    private void byWords(String core, List<String> legal, LawFilter filter, Map<Integer, Candidate> candidates)
            throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String term : questionWords.terms(core).keySet()) {
            add(any, term);
        }
        // Of a legal term only its pairs are looked for, and only in articles: single characters cost much and say
        // little.
        questionWords.terms(legal).keySet().stream()
                .filter(term -> term.length() > 1)
                .forEach(
                        term -> any.add(boosted(LawFields.TEXT, term, tuning.expansion()), BooleanClause.Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(LawFields.SORT, LawFields.ARTICLE)), BooleanClause.Occur.FILTER);
        kinds(filter).ifPresent(kinds -> query.add(kinds, BooleanClause.Occur.FILTER));
        ScoreDoc[] hits = index.searcher().search(query.build(), tuning.candidates() * 4).scoreDocs;
        for (int i = 0; i < hits.length; i++) {
            Candidate candidate = new Candidate();
            candidate.words = hits[i].score;
            candidates.put(hits[i].doc, candidate);
        }
    }

    /** Whether a single character is one of few articles: the others cost most of the time and find what nobody asked for. */
    private boolean isTelling(String term) throws IOException {
        int holding = index.searcher().getIndexReader().docFreq(new Term(LawFields.TEXT, term));
        return term.length() > 1 || holding < index.articles() * tuning.rareCharacter();
    }

    private void add(BooleanQuery.Builder query, String term) throws IOException {
        if (isTelling(term)) {
            query.add(boosted(LawFields.TEXT, term, 1), BooleanClause.Occur.SHOULD);
        }
        query.add(boosted(LawFields.ASKED, term, tuning.askedBoost()), BooleanClause.Occur.SHOULD);
        if (term.length() > 1) {
            query.add(boosted(LawFields.TITLE, term, tuning.titleBoost()), BooleanClause.Occur.SHOULD);
            query.add(boosted(LawFields.CHAPTER, term, tuning.chapterBoost()), BooleanClause.Occur.SHOULD);
        }
    }

    private static Query boosted(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }

    private static Optional<Query> kinds(LawFilter filter) {
        if (filter.kinds().isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder kinds = new BooleanQuery.Builder();
        for (LawKind kind : filter.kinds()) {
            kinds.add(new TermQuery(new Term(LawFields.KIND, kind.name())), BooleanClause.Occur.SHOULD);
        }
        return Optional.of(kinds.build());
    }

    private void bySense(byte[] sense, LawFilter filter, Map<Integer, Candidate> candidates) throws IOException {
        Query nearest = new KnnByteVectorQuery(
                LawFields.SENSE, sense, tuning.candidates(), kinds(filter).orElse(null));
        for (ScoreDoc hit : index.searcher().search(nearest, tuning.candidates()).scoreDocs) {
            candidates.computeIfAbsent(hit.doc, doc -> new Candidate());
        }
        Query asked = new KnnByteVectorQuery(LawFields.ASKED_SENSE, sense, SIMILAR_QUESTIONS);
        for (ScoreDoc hit : index.searcher().search(asked, SIMILAR_QUESTIONS).scoreDocs) {
            // Lucene's score of a dot product of bytes is 0.5 + product / (32768 * dimension).
            double agreement = (hit.score - 0.5) * 32_768 * Embedder.DIMENSION / (Embedder.LENGTH * Embedder.LENGTH);
            double weight = Math.max(0, agreement - tuning.frequentFrom()) / (1 - tuning.frequentFrom());
            for (int doc : index.answers(hit.doc)) {
                Candidate candidate = candidates.computeIfAbsent(doc, key -> new Candidate());
                candidate.frequent = Math.max(candidate.frequent, weight);
            }
        }
    }

    private void score(Map<Integer, Candidate> candidates, byte @Nullable [] sense, Optional<String> named)
            throws IOException {
        List<Map.Entry<Integer, Candidate>> inOrder = new ArrayList<>(candidates.entrySet());
        inOrder.sort(Map.Entry.comparingByKey());
        int[] docs = inOrder.stream().mapToInt(Map.Entry::getKey).toArray();
        double[] agreements = sense == null ? new double[docs.length] : index.agreements(docs, sense);
        double bestWords = 1e-9;
        double bestSense = tuning.senseFrom() + 1e-9;
        for (int i = 0; i < docs.length; i++) {
            Candidate candidate = inOrder.get(i).getValue();
            candidate.agreement = agreements[i];
            bestWords = Math.max(bestWords, candidate.words);
            bestSense = Math.max(bestSense, candidate.agreement);
        }
        List<Law> asked = named.map(index.table()::versions).orElse(List.of());
        for (Map.Entry<Integer, Candidate> entry : inOrder) {
            Candidate candidate = entry.getValue();
            Law law = index.law(entry.getKey());
            double senseShare =
                    Math.max(0, candidate.agreement - tuning.senseFrom()) / (bestSense - tuning.senseFrom());
            candidate.score = tuning.words() * candidate.words / bestWords
                    + (sense == null ? 0 : tuning.sense() * senseShare)
                    + tuning.frequent() * candidate.frequent
                    + tuning.everyday() * everyday(law)
                    + (asked.contains(law) ? tuning.named() : 0)
                    - (law.validity().holds() ? 0 : tuning.lapsed());
        }
    }

    private double everyday(Law law) {
        double told = lawWords.everyday(LawTitle.key(law.title()));
        if (law.title().contains("关于修改") || law.title().contains("修正案")) {
            return -1;
        }
        return switch (law.kind()) {
            case STATUTE -> Math.max(told, 0.3);
            case INTERPRETATION -> Math.max(told, 0.2);
            case REGULATION, CASE -> Math.max(told, 0.1);
            default -> told;
        };
    }

    private static boolean allowed(Law law, LawFilter filter) {
        return (!filter.onlyInForce() || law.validity().holds())
                && filter.title()
                        .map(title -> LawTitle.key(title).equals(LawTitle.key(law.title())))
                        .orElse(true);
    }

    /** Of several versions of one article only the one that ranks best, which is the one that holds. */
    private List<Ranked> onceEach(List<Ranked> order, int most) {
        List<Ranked> once = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Ranked ranked : order) {
            if (once.size() < most && seen.add(index.sameArticle(ranked.doc()))) {
                once.add(ranked);
            }
        }
        return once;
    }
}
