package fayi.content.law.read;

import java.util.regex.Pattern;

/** Takes Markdown and HTML out of a line, so that only words are left. Angle brackets around Chinese titles stay. */
final class Markup {
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,500}?-->");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,200}]\\([^)]{0,500}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})]\\([^)]{0,500}\\)");
    private static final Pattern LEADING = Pattern.compile("^(?:[>*+-]\\s+)+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private Markup() {}

    static String plain(String line) {
        String text = line;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
        }
        if (text.indexOf('[') >= 0) {
            text = LINK.matcher(PICTURE.matcher(text).replaceAll("")).replaceAll("$1");
        }
        text = text.replace("**", "").replace("__", "").replace("`", "");
        return BLANKS.matcher(LEADING.matcher(text.strip()).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
