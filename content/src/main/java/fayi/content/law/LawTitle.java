package fayi.content.law;

import java.util.regex.Pattern;

/** The names under which laws are known. */
public final class LawTitle {
    private static final String STATE = "中华人民共和国";
    private static final Pattern ORNAMENT = Pattern.compile("[《》<>〈〉“”\"\\s　]");

    private LawTitle() {}

    /** The title as people say it: 中华人民共和国民法典 is 民法典. Also drops blanks. */
    public static String shorten(String title) {
        String plain = title.replaceAll("[\\s　]+", "");
        return plain.startsWith(STATE) && plain.length() > STATE.length() + 1 ? plain.substring(STATE.length()) : plain;
    }

    /** A form in which two spellings of one title are equal: without 中华人民共和国, brackets of titles, width and blanks. */
    public static String key(String title) {
        String plain = ORNAMENT.matcher(title).replaceAll("").replace(STATE, "");
        return plain.replace('(', '（').replace(')', '）');
    }
}
