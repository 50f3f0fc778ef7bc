package fayi.content.law.search;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.index.ImportFacts;
import fayi.content.law.index.LawDocuments;
import fayi.content.law.index.LawFields;
import fayi.content.law.index.LawPlace;
import fayi.content.law.vector.Embedder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The laws and cases of a station. Any thread may ask, none of them the screen's: a search takes some milliseconds, the first
 * one more. An {@link UncheckedIOException} means that the index cannot be read any more; open it again after the next import.
 */
public final class LawLibrary implements AutoCloseable {
    private final @Nullable OpenIndex index;
    private final @Nullable Ranker ranker;
    private final @Nullable Embedder embedder;
    private final ArticleSearch articleSearch = new ArticleSearch();

    private LawLibrary(@Nullable OpenIndex index, @Nullable Ranker ranker, @Nullable Embedder embedder) {
        this.index = index;
        this.ranker = ranker;
        this.embedder = embedder;
    }

    /**
     * Opens what was imported to {@code folder}. A folder without an import gives an empty library, which is no mistake: the product ships
     * no texts.
     *
     * @param words what people say for what laws say
     * @param embedder finds by sense too and is closed with the library; null where the machine is too small for it
     * @throws IOException when there is an index that cannot be read
     */
    public static LawLibrary open(Path folder, LawWords words, @Nullable Embedder embedder) throws IOException {
        return open(folder, words, embedder, SearchTuning.usual());
    }

    /** The same with numbers of one's own, to measure what they do. */
    public static LawLibrary open(Path folder, LawWords words, @Nullable Embedder embedder, SearchTuning tuning)
            throws IOException {
        Optional<OpenIndex> index = OpenIndex.open(new LawPlace(folder).index(), words);
        if (index.isEmpty()) {
            return new LawLibrary(null, null, embedder);
        }
        @Nullable Embedder sense = index.get().hasSenses() ? embedder : null;
        return new LawLibrary(index.get(), new Ranker(index.get(), words, sense, tuning), embedder);
    }

    /** Whether nothing was imported. */
    public boolean isEmpty() {
        return index == null;
    }

    /** When and from where the laws came, and how many there are; nothing for an empty library. */
    public Optional<ImportFacts> facts() {
        return index == null ? Optional.empty() : Optional.of(reading(() -> ImportFacts.of(index.facts())));
    }

    /**
     * Searches for {@code question}: plain words, a law's title, an article's number, or both of these.
     *
     * @param most how many hits at most
     */
    public LawAnswer search(String question, LawFilter filter, int most) {
        if (index == null || ranker == null) {
            return new LawAnswer.NothingImported();
        }
        if (question.isBlank()) {
            return new LawAnswer.NotFound(List.of());
        }
        return reading(() -> articleSearch.search(index, ranker, question, filter, most));
    }

    /** An article with its law, its neighbours and its other versions; nothing when there is no such id. */
    public Optional<ArticleInContext> article(ArticleId id) {
        if (index == null) {
            return Optional.empty();
        }
        return reading(() -> index.find(id.toString()).map(doc -> reading(() -> inContext(index, doc))));
    }

    private ArticleInContext inContext(OpenIndex open, int doc) throws IOException {
        var document = open.document(doc);
        Article article = LawDocuments.article(document);
        Law law = open.law(doc);
        int order = Integer.parseInt(document.get(LawFields.ORDER));
        List<Article> versions = new ArrayList<>();
        if (article.number().isPresent()) {
            for (Law other : open.table().versions(law.title())) {
                Optional<Integer> same = other.id().equals(law.id())
                        ? Optional.empty()
                        : open.find(other.id() + "#" + article.id().place());
                if (same.isPresent()) {
                    versions.add(LawDocuments.article(open.document(same.get())));
                }
            }
        }
        return new ArticleInContext(
                law, article, at(open, law.id(), order - 1), at(open, law.id(), order + 1), versions);
    }

    private static Optional<Article> at(OpenIndex open, LawId law, int order) throws IOException {
        Optional<Integer> doc = open.first(new TermQuery(new Term(LawFields.AT, LawDocuments.at(law, order))));
        return doc.isEmpty() ? Optional.empty() : Optional.of(LawDocuments.article(open.document(doc.get())));
    }

    /** A law without its articles. */
    public Optional<Law> law(LawId id) {
        return index == null ? Optional.empty() : index.table().find(id);
    }

    /** Every version of a law by its title, in full or as people say it: what holds first, then newest first. */
    public List<Law> versions(String title) {
        return index == null ? List.of() : index.table().versions(title);
    }

    /** The articles of a law in their order, at most {@code most} from {@code from} on; to read or print a whole law. */
    public List<Article> articles(LawId law, int from, int most) {
        if (index == null) {
            return List.of();
        }
        return reading(() -> {
            List<Article> articles = new ArrayList<>();
            for (int order = from; order < from + most; order++) {
                Optional<Article> article = at(index, law, order);
                if (article.isEmpty()) {
                    break;
                }
                articles.add(article.get());
            }
            return articles;
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the index of laws cannot be read; import the laws again", unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        if (index != null) {
            index.close();
        }
        if (embedder != null) {
            embedder.close();
        }
    }
}
