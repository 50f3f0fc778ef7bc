package fayi.content.law.index;

import fayi.content.law.Article;
import fayi.content.law.ArticleId;
import fayi.content.law.ArticleNumber;
import fayi.content.law.Law;
import fayi.content.law.LawId;
import fayi.content.law.LawKind;
import fayi.content.law.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.jspecify.annotations.Nullable;

/** Laws and articles as documents of the index, and back. */
public final class LawDocuments {
    private LawDocuments() {}

    static Document of(Law law) {
        Document document = sort(LawFields.LAW);
        document.add(new StringField(LawFields.ID, law.id().value(), Field.Store.YES));
        document.add(new StoredField(LawFields.LAW_TITLE, law.title()));
        document.add(new StoredField(LawFields.LAW_KIND, law.kind().name()));
        document.add(new StoredField(LawFields.CATEGORY, law.category()));
        law.version().ifPresent(day -> document.add(new StoredField(LawFields.VERSION, day.toString())));
        law.effective().ifPresent(day -> document.add(new StoredField(LawFields.EFFECTIVE, day.toString())));
        document.add(new StoredField(LawFields.VALIDITY, words(law.validity())));
        document.add(new StoredField(LawFields.PREFACE, law.preface()));
        document.add(new StoredField(LawFields.COUNT, law.articles().size()));
        return document;
    }

    static Document of(Law law, int ordinal, Article article, int order, String asked, byte @Nullable [] sense) {
        Document document = sort(LawFields.ARTICLE);
        document.add(new StringField(LawFields.ID, article.id().toString(), Field.Store.YES));
        document.add(new StringField(LawFields.OF, law.id().value(), Field.Store.NO));
        document.add(new StringField(LawFields.AT, at(law.id(), order), Field.Store.NO));
        document.add(new StoredField(LawFields.ORDER, order));
        document.add(new NumericDocValuesField(LawFields.ORDINAL, ordinal));
        document.add(new NumericDocValuesField(LawFields.NUMBER_CODE, numberCode(article)));
        article.number()
                .ifPresent(number -> document.add(new StringField(LawFields.NUMBER, number.place(), Field.Store.NO)));
        document.add(new StoredField(LawFields.LABEL, article.label()));
        document.add(new StringField(LawFields.KIND, law.kind().name(), Field.Store.NO));
        document.add(new TextField(LawFields.TITLE, law.shortTitle(), Field.Store.NO));
        document.add(new TextField(LawFields.CHAPTER, article.chapter(), Field.Store.NO));
        article.headings().forEach(heading -> document.add(new StoredField(LawFields.CHAPTER, heading)));
        document.add(new TextField(LawFields.TEXT, article.text(), Field.Store.YES));
        if (!asked.isEmpty()) {
            document.add(new TextField(LawFields.ASKED, asked, Field.Store.NO));
        }
        if (sense != null) {
            document.add(new KnnByteVectorField(LawFields.SENSE, sense, VectorSimilarityFunction.DOT_PRODUCT));
        }
        return document;
    }

    static Document sort(String sort) {
        Document document = new Document();
        document.add(new StringField(LawFields.SORT, sort, Field.Store.NO));
        return document;
    }

    /** Number and inserted number in one, or a code that no other article of the law has, below 0. */
    private static long numberCode(Article article) {
        return article.number()
                .filter(number -> article.id().place().equals(number.place()))
                .map(number -> number.main() * 100L + number.inserted())
                .orElse(-1L);
    }

    /** The value of {@link LawFields#AT}. */
    public static String at(LawId law, int order) {
        return law + "#@" + order;
    }

    /** A law without its articles, from its document. */
    public static Law law(Document document) {
        return new Law(
                new LawId(document.get(LawFields.ID)),
                document.get(LawFields.LAW_TITLE),
                LawKind.valueOf(document.get(LawFields.LAW_KIND)),
                document.get(LawFields.CATEGORY),
                day(document.get(LawFields.VERSION)),
                day(document.get(LawFields.EFFECTIVE)),
                validity(document.get(LawFields.VALIDITY)),
                document.get(LawFields.PREFACE),
                List.of());
    }

    /** An article from its document. */
    public static Article article(Document document) {
        String label = document.get(LawFields.LABEL);
        return new Article(
                ArticleId.parse(document.get(LawFields.ID)),
                label,
                ArticleNumber.parse(label),
                List.of(document.getValues(LawFields.CHAPTER)),
                document.get(LawFields.TEXT));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    private static String words(Validity validity) {
        if (validity instanceof Validity.Amended amended) {
            return "amended " + amended.by();
        }
        if (validity instanceof Validity.NotYetInForce later) {
            return "later " + later.from();
        }
        if (validity instanceof Validity.Superseded superseded) {
            return "superseded " + superseded.by();
        }
        return validity instanceof Validity.Repealed repealed ? "repealed " + repealed.by() : "in-force ";
    }

    private static Validity validity(String words) {
        String by = words.substring(words.indexOf(' ') + 1);
        return switch (words.substring(0, words.indexOf(' '))) {
            case "amended" -> new Validity.Amended(by);
            case "later" -> new Validity.NotYetInForce(LocalDate.parse(by));
            case "superseded" -> new Validity.Superseded(new LawId(by));
            case "repealed" -> new Validity.Repealed(by);
            default -> new Validity.InForce();
        };
    }
}
