package fayi.content.law.search;

import fayi.content.law.Law;
import fayi.content.law.LawTitle;
import fayi.content.law.index.LawDocuments;
import fayi.content.law.index.LawFields;
import fayi.content.law.vector.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index, opened: its laws in memory, its articles on disk. Any thread may read. */
final class OpenIndex implements AutoCloseable {
    private static final float K1 = 1.2f;
    private static final float B = 0.6f;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Law> laws;
    private final LawTable table;
    private final int[] lawOf;
    private final int[] numberOf;
    private final Map<Integer, int[]> answers = new HashMap<>();

    private OpenIndex(FSDirectory directory, DirectoryReader reader, LawWords words) throws IOException {
        this.directory = directory;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        searcher.setQueryCache(null);
        laws = readLaws();
        table = new LawTable(laws, words);
        lawOf = column(LawFields.ORDINAL);
        numberOf = column(LawFields.NUMBER_CODE);
        readFrequent();
    }

    /** Opens {@code folder}, or nothing when it holds no index. */
    static Optional<OpenIndex> open(Path folder, LawWords words) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        FSDirectory directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            return Optional.empty();
        }
        return Optional.of(new OpenIndex(directory, DirectoryReader.open(directory), words));
    }

    private List<Law> readLaws() throws IOException {
        List<Law> all = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : all(LawFields.LAW)) {
            all.add(LawDocuments.law(stored.document(hit.doc)));
        }
        return all;
    }

    private ScoreDoc[] all(String sort) throws IOException {
        Query query = new TermQuery(new Term(LawFields.SORT, sort));
        return searcher.search(query, Math.max(1, reader.numDocs()), org.apache.lucene.search.Sort.INDEXORDER)
                .scoreDocs;
    }

    private int[] column(String field) throws IOException {
        int[] column = new int[reader.maxDoc()];
        Arrays.fill(column, -1);
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(field);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                column[leaf.docBase + values.docID()] = (int) values.longValue();
            }
        }
        return column;
    }

    private void readFrequent() throws IOException {
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : all(LawFields.FREQUENT)) {
            List<Integer> articles = new ArrayList<>();
            for (String answer : stored.document(hit.doc).getValues(LawFields.ANSWER)) {
                int blank = answer.lastIndexOf(' ');
                for (Law law : table.versions(answer.substring(0, blank))) {
                    if (law.validity().holds()) {
                        find(law.id() + "#" + answer.substring(blank + 1)).ifPresent(articles::add);
                    }
                }
            }
            answers.put(hit.doc, articles.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    LawTable table() {
        return table;
    }

    Map<String, String> facts() throws IOException {
        return reader.getIndexCommit().getUserData();
    }

    /** How many articles, items and sections there are. */
    int articles() throws IOException {
        return reader.docFreq(new Term(LawFields.SORT, LawFields.ARTICLE));
    }

    boolean hasSenses() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader().getByteVectorValues(LawFields.SENSE) != null) {
                return true;
            }
        }
        return false;
    }

    /** The document with this article or law id. */
    Optional<Integer> find(String id) throws IOException {
        return first(new TermQuery(new Term(LawFields.ID, id)));
    }

    /** The first document that {@code query} matches. */
    Optional<Integer> first(Query query) throws IOException {
        ScoreDoc[] hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
    }

    Document document(int doc) throws IOException {
        return searcher.storedFields().document(doc);
    }

    Law law(int doc) {
        return laws.get(lawOf[doc]);
    }

    /** Number and inserted number in one, -1 for none. */
    int number(int doc) {
        return numberOf[doc];
    }

    /** Articles that a frequent question's document names. */
    int[] answers(int doc) {
        return answers.getOrDefault(doc, new int[0]);
    }

    /** How much each of {@code docs}, in rising order, agrees with {@code sense}. */
    double[] agreements(int[] docs, byte[] sense) throws IOException {
        double[] agreements = new double[docs.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            @Nullable ByteVectorValues values = leaf.reader().getByteVectorValues(LawFields.SENSE);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int i = 0; i < docs.length && values != null; i++) {
                if (docs[i] >= leaf.docBase && docs[i] < end) {
                    int at = docs[i] - leaf.docBase;
                    if (values.docID() == at || values.advance(at) == at) {
                        agreements[i] = Embedder.agreement(sense, values.vectorValue());
                    }
                }
            }
        }
        return agreements;
    }

    /** What two versions of the same article have in common. */
    String sameArticle(int doc) {
        return LawTitle.key(law(doc).title()) + "#" + (numberOf[doc] < 0 ? "doc" + doc : numberOf[doc]);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
