package fayi.content.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article, such as 第一百三十三条之一.
 *
 * @param main from 1 on
 * @param inserted the number after 之, or 0
 */
public record ArticleNumber(int main, int inserted) implements Comparable<ArticleNumber> {
    private static final Pattern WORDS =
            Pattern.compile("第?\\s*(" + ChineseNumber.DIGITS + "+)\\s*条(?:\\s*之\\s*(" + ChineseNumber.DIGITS + "+))?");

    /** Reads 第一千零八十七条, 第1087条, 1087条 or 第１０８７条之一. */
    public static Optional<ArticleNumber> parse(String words) {
        Matcher match = WORDS.matcher(words);
        return match.matches() ? of(match.group(1), match.group(2)) : Optional.empty();
    }

    static Optional<ArticleNumber> of(String main, @org.jspecify.annotations.Nullable String inserted) {
        int number = ChineseNumber.parse(main).orElse(0);
        int after = inserted == null ? 0 : ChineseNumber.parse(inserted).orElse(0);
        return number > 0 ? Optional.of(new ArticleNumber(number, after)) : Optional.empty();
    }

    /** As laws print it. */
    public String words() {
        return "第" + ChineseNumber.words(main) + "条" + (inserted > 0 ? "之" + ChineseNumber.words(inserted) : "");
    }

    /** As ids carry it: {@code 133} or {@code 133.1}. */
    public String place() {
        return inserted > 0 ? main + "." + inserted : Integer.toString(main);
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return main != other.main ? Integer.compare(main, other.main) : Integer.compare(inserted, other.inserted);
    }
}
