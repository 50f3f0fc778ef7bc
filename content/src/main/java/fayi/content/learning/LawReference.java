package fayi.content.learning;

import fayi.content.text.LocalizedText;

/**
 * The article on which something rests.
 *
 * @param law the law's usual name
 * @param number the article's number, from 1 on
 */
public record LawReference(LocalizedText law, int number) {
    /** Such as 《民法典》第 680 条: digits, which are easier to read and to look up than words. */
    public LocalizedText words() {
        return LocalizedText.of(
                "《" + law.chinese() + "》第 " + number + " 条", law.english() + ", article " + number);
    }
}
