package fayi.content.law.index;

import fayi.content.law.Article;
import fayi.content.law.Law;
import fayi.content.law.read.LawCollection;
import fayi.content.law.vector.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Writes a whole index: one segment, texts well compressed. The calling thread waits. */
public final class LawIndexWriter {
    private LawIndexWriter() {}

    /**
     * Writes {@code collection} into the empty folder {@code to}.
     *
     * @param senses the vector of a text, or null to index words alone
     * @param facts what is told of the import later: when, from where, how long
     */
    public static void write(
            Path to,
            LawCollection collection,
            List<FrequentQuestion> frequent,
            @Nullable Function<String, byte[]> senses,
            ImportFacts facts)
            throws IOException {
        IndexWriterConfig configuration = new IndexWriterConfig(new LawAnalyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(256)
                .setUseCompoundFile(false);
        try (FSDirectory directory = FSDirectory.open(to);
                IndexWriter writer = new IndexWriter(directory, configuration)) {
            AskedAbout asked = new AskedAbout(collection.laws(), frequent);
            int ordinal = 0;
            for (Law law : collection.laws()) {
                writer.addDocument(LawDocuments.of(law));
                int order = 0;
                for (Article article : law.articles()) {
                    byte @Nullable [] sense = senses == null ? null : senses.apply(SenseText.of(law, article));
                    writer.addDocument(
                            LawDocuments.of(law, ordinal, article, order++, asked.questions(article), sense));
                }
                ordinal++;
            }
            for (FrequentQuestion question : frequent) {
                writer.addDocument(of(question, senses));
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(facts.words().entrySet());
            writer.commit();
        }
    }

    private static Document of(FrequentQuestion question, @Nullable Function<String, byte[]> senses) {
        Document document = LawDocuments.sort(LawFields.FREQUENT);
        document.add(new TextField(LawFields.ASKED, question.question(), Field.Store.YES));
        question.answers().forEach(answer -> document.add(new StoredField(LawFields.ANSWER, answer)));
        if (senses != null) {
            document.add(new KnnByteVectorField(
                    LawFields.ASKED_SENSE,
                    senses.apply(Embedder.ASKING + question.question()),
                    VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    /** All texts whose vectors {@link #write} will ask for. */
    public static List<String> texts(LawCollection collection, List<FrequentQuestion> frequent) {
        List<String> texts = collection.laws().stream()
                .flatMap(law -> law.articles().stream().map(article -> SenseText.of(law, article)))
                .collect(Collectors.toList());
        frequent.forEach(question -> texts.add(Embedder.ASKING + question.question()));
        return texts;
    }
}
