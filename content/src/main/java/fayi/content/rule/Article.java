package fayi.content.rule;

import fayi.content.text.LocalizedText;

/**
 * Where a rule stands in the law.
 *
 * @param number the article's number, from 1 on, or 0 for the whole text
 */
public record Article(Law law, int number) {
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    /** Such as 《民法典》第一百八十八条（2020-05-28 版）. */
    public LocalizedText words() {
        return LocalizedText.of(
                "《" + law.title().chinese() + "》" + place() + "（" + law.version() + " 版）",
                law.title().english() + (number == 0 ? "" : ", article " + number) + " (version of " + law.version()
                        + ")");
    }

    /** The article as the law itself writes it, such as 第一百八十八条; empty for the whole text. */
    public String place() {
        return number == 0 ? "" : "第" + chinese(number) + "条";
    }

    private static String chinese(int number) {
        StringBuilder words = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int unit : new int[] {1000, 100, 10}) {
            int digit = rest / unit;
            rest %= unit;
            if (digit > 0) {
                words.append(gap ? "零" : "");
                // Ten to nineteen alone are written without their leading one.
                words.append(unit == 10 && digit == 1 && number < 20 ? "" : DIGITS[digit]);
                words.append(unit == 1000 ? "千" : unit == 100 ? "百" : "十");
                gap = false;
            } else if (words.length() > 0) {
                gap = true;
            }
        }
        return words.append(rest > 0 && gap ? "零" : "").append(DIGITS[rest]).toString();
    }
}
