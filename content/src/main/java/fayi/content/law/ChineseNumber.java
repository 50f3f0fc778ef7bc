package fayi.content.law;

import java.util.OptionalInt;

/** Whole numbers below ten thousand in Chinese words, in Arabic digits of either width, or digit by digit (二〇二一). */
public final class ChineseNumber {
    /** A character class of all that such a number may hold, for regular expressions. */
    public static final String DIGITS = "[〇零○一二两三四五六七八九十百千0-9０-９]";

    private static final String ONES = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The number, or nothing when {@code words} are none or go beyond 9,999. */
    public static OptionalInt parse(String words) {
        if (words.isEmpty() || words.length() > 12) {
            return OptionalInt.empty();
        }
        boolean units = words.chars().anyMatch(c -> c == '十' || c == '百' || c == '千');
        int total = 0;
        int pending = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int unit = unit(c);
            if (unit > 0) {
                total += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
                continue;
            }
            int digit = digit(c);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            if (units) {
                pending = digit == 0 ? -1 : digit;
            } else {
                total = total * 10 + digit;
            }
            if (total > 9_999) {
                return OptionalInt.empty();
            }
        }
        total += Math.max(0, pending);
        return total > 9_999 ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /** {@code number}, 0 to 9,999, as laws write it. */
    public static String words(int number) {
        if (number < 0 || number > 9_999) {
            throw new IllegalArgumentException("a number from 0 to 9999 is expected, not " + number);
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int unit = 1000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            if (!(unit == 10 && digit == 1 && words.isEmpty())) {
                words.append(ONES.charAt(digit));
            }
            words.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
        }
        return words.toString();
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> ONES.indexOf(c);
        };
    }
}
