package fayi.content.law.search;

import fayi.content.law.Article;
import fayi.content.law.ArticleNumber;
import fayi.content.law.Law;
import fayi.content.law.LawKind;
import fayi.content.law.index.LawDocuments;
import fayi.content.law.index.LawFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Decides what a question is (a title, a number, plain words) and gathers its hits. */
final class ArticleSearch {
    private static final int SEVERAL_LAWS = 200;
    private static final int PAGE = 10;

    LawAnswer search(OpenIndex index, Ranker ranker, String question, LawFilter filter, int most) throws IOException {
        Reference reference = Reference.of(question, index.table());
        List<Law> laws = reference.title().map(index.table()::versions).orElse(List.of());
        List<Hit> exact = reference.number().isEmpty()
                ? List.of()
                : exact(index, reference.number().get(), laws, reference.title().isPresent(), filter, question);
        if (reference.whole() && !exact.isEmpty()) {
            return new LawAnswer.Found(laws, exact.subList(0, Math.min(most, exact.size())));
        }
        if (reference.whole() && reference.number().isEmpty() && !laws.isEmpty()) {
            return new LawAnswer.Found(laws, begin(index, laws.get(0), most, question));
        }
        Ranker.Ranking ranking = ranker.rank(question, filter, most);
        List<Hit> hits = new ArrayList<>(exact.subList(0, Math.min(most, exact.size())));
        Snippets snippets = new Snippets(ranker.looked(question));
        for (Ranker.Ranked ranked : ranking.order()) {
            if (hits.size() < most && !contains(hits, index.document(ranked.doc()))) {
                hits.add(hit(index, ranked.doc(), ranked.score(), snippets));
            }
        }
        if (exact.isEmpty() && !ranking.answers()) {
            return new LawAnswer.NotFound(inForceFirst(hits));
        }
        return new LawAnswer.Found(laws, inForceFirst(hits));
    }

    private static boolean contains(List<Hit> hits, org.apache.lucene.document.Document document) {
        String id = document.get(LawFields.ID);
        return hits.stream().anyMatch(hit -> hit.article().id().toString().equals(id));
    }

    /** On each page what holds comes first; what does not hold stays on the page on which it was found. */
    private static List<Hit> inForceFirst(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>();
        for (int from = 0; from < hits.size(); from += PAGE) {
            List<Hit> page = new ArrayList<>(hits.subList(from, Math.min(hits.size(), from + PAGE)));
            page.sort(Comparator.comparing(hit -> !hit.law().validity().holds()));
            sorted.addAll(page);
        }
        return sorted;
    }

    /** Articles of that number: in the named law's versions, or, when none was named, in all laws by rank. */
    private static List<Hit> exact(
            OpenIndex index, ArticleNumber number, List<Law> laws, boolean named, LawFilter filter, String question)
            throws IOException {
        Snippets snippets = new Snippets(List.of(question));
        List<Hit> hits = new ArrayList<>();
        if (named) {
            for (Law law : laws) {
                Optional<Integer> doc = index.find(law.id() + "#" + number.place());
                if (doc.isPresent() && (!filter.onlyInForce() || law.validity().holds())) {
                    hits.add(hit(index, doc.get(), 1, snippets));
                }
            }
            return hits;
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LawFields.NUMBER, number.place())), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(LawFields.KIND, LawKind.STATUTE.name())), BooleanClause.Occur.FILTER)
                .build();
        for (ScoreDoc found : index.searcher().search(query, SEVERAL_LAWS).scoreDocs) {
            if (index.law(found.doc).validity().holds()) {
                hits.add(hit(index, found.doc, 0, snippets));
            }
        }
        hits.sort(Comparator.comparing((Hit hit) -> !hit.law().shortTitle().endsWith("法典"))
                .thenComparing(hit -> hit.law().shortTitle().length()));
        return hits;
    }

    private static List<Hit> begin(OpenIndex index, Law law, int most, String question) throws IOException {
        Snippets snippets = new Snippets(List.of(question));
        List<Hit> hits = new ArrayList<>();
        for (int order = 0; order < most; order++) {
            Optional<Integer> doc =
                    index.first(new TermQuery(new Term(LawFields.AT, LawDocuments.at(law.id(), order))));
            if (doc.isEmpty()) {
                break;
            }
            hits.add(hit(index, doc.get(), 0, snippets));
        }
        return hits;
    }

    private static Hit hit(OpenIndex index, int doc, double score, Snippets snippets) throws IOException {
        Article article = LawDocuments.article(index.document(doc));
        return new Hit(index.law(doc), article, snippets.of(article.text()), score);
    }
}
