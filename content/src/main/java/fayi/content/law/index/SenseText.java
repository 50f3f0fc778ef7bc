package fayi.content.law.index;

import fayi.content.law.Article;
import fayi.content.law.Law;
import java.util.regex.Pattern;

/** The words of which an article's vector is made: the law's title, then the text. Chapters made it worse (docs/search.md). */
public final class SenseText {
    private static final Pattern ISSUER = Pattern.compile("^最高人民[^关]{1,20}关于");

    private SenseText() {}

    /** The text for {@code article} of {@code law}. */
    public static String of(Law law, Article article) {
        return ISSUER.matcher(law.shortTitle()).replaceFirst("") + "：" + article.text();
    }
}
