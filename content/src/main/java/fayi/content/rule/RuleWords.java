package fayi.content.rule;

import fayi.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sums, days and rates as a person reads them, in both languages. */
public final class RuleWords {
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private RuleWords() {}

    /** Such as {@code 12,345.60 元}. */
    public static LocalizedText sum(long fen) {
        String digits = String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
        return LocalizedText.of(digits + " 元", "CNY " + digits);
    }

    /** Such as 2026年3月1日. */
    public static LocalizedText day(LocalDate day) {
        return LocalizedText.of(
                day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.format(ENGLISH_DAY));
    }

    /** A rate in hundredths of a per cent, such as {@code 3.85%}. */
    static String percent(long hundredths) {
        String digits = String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
        return digits.replaceFirst("\\.?0+$", "") + "%";
    }

    /** Half steps, such as {@code 2.5} for five. */
    static String halves(long halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    /** {@code chinese} and {@code english} with {0}, {1}, ... replaced; texts are taken in their language. */
    static LocalizedText of(String chinese, String english, Object... values) {
        return LocalizedText.of(fill(chinese, values, Locale.CHINESE), fill(english, values, Locale.ENGLISH));
    }

    private static String fill(String pattern, Object[] values, Locale locale) {
        String text = pattern;
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", value(values[index], locale));
        }
        return text;
    }

    private static String value(Object value, Locale locale) {
        if (value instanceof LocalizedText text) {
            return text.in(locale);
        }
        return value instanceof LocalDate day ? day(day).in(locale) : String.valueOf(value);
    }
}
