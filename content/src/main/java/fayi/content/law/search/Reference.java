package fayi.content.law.search;

import fayi.content.law.ArticleNumber;
import fayi.content.law.ChineseNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that names a law, an article or both: 民法典 1087条, 民法典第一千零八十七条, 劳动合同法38, 第1087条.
 *
 * @param title of the law, as it was written
 * @param whole whether nothing else was asked
 */
record Reference(Optional<String> title, Optional<ArticleNumber> number, boolean whole) {
    private static final Pattern NUMBER = Pattern.compile("(?:第 ?" + ChineseNumber.DIGITS + "{1,12} ?条|(?<!第)(?<!"
            + ChineseNumber.DIGITS + ")" + ChineseNumber.DIGITS + "{1,12} ?条)(?: ?之 ?" + ChineseNumber.DIGITS
            + "{1,3}(?!" + ChineseNumber.DIGITS + "))?");
    private static final Pattern BARE = Pattern.compile("第? ?([0-9０-９]{1,4}|" + ChineseNumber.DIGITS + "{1,12})$");

    static Reference of(String question, LawTable table) {
        String words = question.strip();
        Optional<String> title = table.named(words);
        String key = fayi.content.law.LawTitle.key(words);
        String rest = title.map(name -> cut(key, name)).orElse(key);
        Matcher article = NUMBER.matcher(rest);
        if (article.find()) {
            Optional<ArticleNumber> number = ArticleNumber.parse(article.group());
            String other = rest.substring(0, article.start()) + rest.substring(article.end());
            return new Reference(title, number, isNothing(other));
        }
        Matcher bare = BARE.matcher(rest);
        if (title.isPresent() && bare.matches()) {
            return new Reference(title, ArticleNumber.parse(bare.group(1) + "条"), true);
        }
        return new Reference(title, Optional.empty(), title.isPresent() && isNothing(rest));
    }

    private static String cut(String words, String name) {
        int at = words.indexOf(name);
        return words.substring(0, at) + words.substring(at + name.length());
    }

    /** Whether what is left over asks nothing more than to see the article. */
    private static boolean isNothing(String rest) {
        return rest.replaceAll("[\\p{P}\\p{S}\\s]|第|的|是什么|内容|规定|怎么说|说什么|讲什么|全文|原文|查|看|请|法条", "")
                .isEmpty();
    }
}
