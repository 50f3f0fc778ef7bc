package fayi.content.law.index;

/** Names of the index's fields. Three sorts of documents lie side by side: articles, laws and frequent questions. */
public final class LawFields {
    /** {@link #ARTICLE}, {@link #LAW} or {@link #FREQUENT}. */
    public static final String SORT = "sort";

    /** A document of one article. */
    public static final String ARTICLE = "article";

    /** A document of one version of a law, without its articles. */
    public static final String LAW = "law";

    /** A document of one frequent question with the articles that answer it. */
    public static final String FREQUENT = "frequent";

    /** The id of an article or a law. */
    public static final String ID = "id";

    /** The id of the law to which an article belongs. */
    public static final String OF = "of";

    /** Law id and place in its order, {@code 民法典@2020-05-28#@12}. */
    public static final String AT = "at";

    /** The place of an article in its law, counted from 0. */
    public static final String ORDER = "order";

    /** Of an article, the place of its law in the collection, from 0 on. */
    public static final String ORDINAL = "ordinal";

    /** Number of an article times a hundred plus the inserted number, -1 for what has none. */
    public static final String NUMBER_CODE = "number-code";

    /** Number of an article as ids carry it, {@code 1087}. */
    public static final String NUMBER = "number";

    /** The label as printed. */
    public static final String LABEL = "label";

    /** Title of an article's law, as words to search. */
    public static final String TITLE = "title";

    /** The whole title in a law's document. */
    public static final String LAW_TITLE = "law-title";

    /** The kind in a law's document. */
    public static final String LAW_KIND = "law-kind";

    /** Part, chapter and section in one line. */
    public static final String CHAPTER = "chapter";

    /** The article's words. */
    public static final String TEXT = "text";

    /** The sense of an article as a vector of bytes. */
    public static final String SENSE = "sense";

    /** The words of a frequent question. */
    public static final String ASKED = "asked";

    /** The sense of a frequent question. */
    public static final String ASKED_SENSE = "asked-sense";

    /** Kind of an article's law, by its name in {@link fayi.content.law.LawKind}. */
    public static final String KIND = "kind";

    /** Folder that held the text. */
    public static final String CATEGORY = "category";

    /** Validity in words that {@link LawDocuments} reads back. */
    public static final String VALIDITY = "validity";

    /** Date of the version. */
    public static final String VERSION = "version";

    /** Day from which it holds. */
    public static final String EFFECTIVE = "effective";

    /** What stands before the first article. */
    public static final String PREFACE = "preface";

    /** How many articles a law has. */
    public static final String COUNT = "count";

    /** Articles that answer a frequent question: title, blank, number; one value each. */
    public static final String ANSWER = "answer";

    private LawFields() {}
}
