package fayi.content.interview;

import fayi.content.text.LocalizedText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides whether something is a telephone number in mainland China: mobile, landline with area code, 400 or 800. */
final class PhoneRules {
    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}|0\\d{9,11}|[48]00\\d{7}");
    private static final LocalizedText OBJECTION = LocalizedText.of(
            "电话号码好像不对。手机是 11 位数字；座机请加上区号，如 0833 开头。",
            "This does not look like a phone number. A mobile has 11 digits; a landline needs its area code.");

    private PhoneRules() {}

    static String tidy(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    static Optional<LocalizedText> objection(String number) {
        return FORM.matcher(number).matches() ? Optional.empty() : Optional.of(OBJECTION);
    }
}
