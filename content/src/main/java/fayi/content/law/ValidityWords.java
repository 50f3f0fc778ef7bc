package fayi.content.law;

import fayi.content.rule.RuleWords;
import fayi.content.text.LocalizedText;

/** Whether a version of a law holds, as a person reads it. */
public final class ValidityWords {
    private ValidityWords() {}

    /** A short label: 现在有效, 已废止, 已被新法替代, ... */
    public static LocalizedText label(Validity validity) {
        if (validity instanceof Validity.Amended) {
            return LocalizedText.of("现在有效，有的条文后来改过", "In force; some articles were changed later");
        }
        if (validity instanceof Validity.NotYetInForce later) {
            LocalizedText day = RuleWords.day(later.from());
            return LocalizedText.of(
                    "还没施行，" + day.in(java.util.Locale.CHINESE) + "起才有效",
                    "Not in force yet: it holds from " + day.in(java.util.Locale.ENGLISH));
        }
        if (validity instanceof Validity.Superseded) {
            return LocalizedText.of("已被新法替代，不能再用", "Replaced by a newer version; it no longer holds");
        }
        if (validity instanceof Validity.Repealed repealed) {
            return repealed.by().isEmpty()
                    ? LocalizedText.of("已废止，不能再用", "Repealed; it no longer holds")
                    : LocalizedText.of(
                            "已废止，不能再用（由《" + repealed.by() + "》废止）",
                            "Repealed by " + repealed.by() + "; it no longer holds");
        }
        return LocalizedText.of("现在有效", "In force");
    }
}
