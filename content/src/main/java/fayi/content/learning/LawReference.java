package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The article on which something rests.
 *
 * @param law the law's usual name
 * @param number the article's number, from 1 on
 */
public record LawReference(LocalizedText law, int number) {
    /** One line a law, such as 《民法典》第 675、680 条. */
    public static List<LocalizedText> lines(List<LawReference> references) {
        Map<LocalizedText, List<LawReference>> byLaw = references.stream()
                .collect(Collectors.groupingBy(LawReference::law, LinkedHashMap::new, Collectors.toList()));
        return byLaw.entrySet().stream()
                .map(entry -> words(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static LocalizedText words(LocalizedText law, List<LawReference> references) {
        List<String> numbers = references.stream()
                .map(reference -> Integer.toString(reference.number()))
                .toList();
        boolean several = numbers.size() > 1;
        return LocalizedText.of(
                "《" + law.chinese() + "》第 " + String.join("、", numbers) + " 条",
                law.english() + (several ? ", articles " : ", article ") + String.join(", ", numbers));
    }

    /** Such as 《民法典》第 680 条: digits, which are easier to read and to look up than words. */
    public LocalizedText words() {
        return words(law, List.of(this));
    }
}
