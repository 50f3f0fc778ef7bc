package fayi.content.law.index;

import fayi.content.law.LawTitle;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import fayi.content.yaml.YamlFile;
import fayi.content.yaml.YamlKeys;
import fayi.content.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code law/frequent.yaml}: under the title of each law, what people ask, with the numbers of the articles that answer.
 * An entry is one line, {@code 1087: 离婚财产怎么分}; several numbers are parted by blanks, several questions by {@code |}.
 */
public final class FrequentQuestions {
    private static final String FILE = "law/frequent.yaml";
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?(?: \\d{1,4}(?:\\.\\d{1,2})?)*");

    private FrequentQuestions() {}

    /**
     * All of them.
     *
     * @throws ContentException when the file is missing or wrong
     */
    public static List<FrequentQuestion> read(ContentSource source) {
        String text = source.read(FILE)
                .orElseThrow(() -> new ContentException(
                        FILE, 0, "there is no such file in the content", "Add it; it may be short."));
        List<FrequentQuestion> all = new ArrayList<>();
        for (YamlValue value : YamlFile.read(FILE, text).list()) {
            YamlKeys law = value.keys("law", "asked");
            String title = LawTitle.key(law.get("law").text());
            law.get("asked").entries().forEach((numbers, questions) -> all.addAll(of(title, numbers, questions)));
        }
        return List.copyOf(all);
    }

    private static List<FrequentQuestion> of(String title, String numbers, YamlValue questions) {
        Matcher match = NUMBERS.matcher(numbers);
        if (!match.matches()) {
            throw questions.wrong("'" + numbers + "' are no article numbers", "Write 1087: or '1087 1088': before it.");
        }
        List<String> answers = List.of(numbers.split(" ")).stream()
                .map(number -> title + " " + number)
                .toList();
        List<FrequentQuestion> all = new ArrayList<>();
        for (String question : questions.text().split("\\|")) {
            if (!question.isBlank()) {
                all.add(new FrequentQuestion(question.strip(), answers));
            }
        }
        return all;
    }
}
