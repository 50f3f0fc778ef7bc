package fayi.device.receipt.escpos;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines of a printer's columns: a Chinese character takes two, a Latin letter one. Latin words stay whole
 * where they fit on a line; closing signs do not begin one.
 */
final class LineBreaks {
    private static final String NOT_FIRST = "，。、；：？！）】》”’…,.;:?!)]";
    private static final int FIRST_WIDE = 0x80;

    private LineBreaks() {}

    /** The lines of {@code words}; one empty line when there are none. */
    static List<String> of(String words, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : words.split("\n", -1)) {
            breakUp(paragraph, columns, lines);
        }
        return lines;
    }

    /** How many columns {@code words} take. */
    static int width(String words) {
        return words.codePoints().map(LineBreaks::width).sum();
    }

    private static void breakUp(String paragraph, int columns, List<String> lines) {
        String rest = paragraph.stripTrailing();
        while (width(rest) > columns) {
            int end = end(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
    }

    /** Where the first line ends: as many characters as fit, less those that belong to the next one. */
    private static int end(String text, int columns) {
        int fits = 0;
        int taken = 0;
        while (taken + width(text.codePointAt(fits)) <= columns) {
            taken += width(text.codePointAt(fits));
            fits += Character.charCount(text.codePointAt(fits));
        }
        int end = Math.max(fits, Character.charCount(text.codePointAt(0)));
        int good = end;
        while (good > 0 && !mayBreak(text, good)) {
            good -= Character.charCount(text.codePointBefore(good));
        }
        return good > 0 ? good : end;
    }

    private static boolean mayBreak(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean inWord = width(before) == 1 && width(after) == 1 && before != ' ' && after != ' ';
        return !inWord && NOT_FIRST.indexOf(after) < 0;
    }

    private static int width(int character) {
        return character < FIRST_WIDE ? 1 : 2;
    }
}
