package fayi.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fayi.content.ContentLibrary;
import fayi.content.law.ChineseNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every article that is named stands in its law's newest text, where the texts are at hand. */
class LearningLawTest {
    private static final Path LAWS = Path.of("..", "..", "shared", "data", "laws");
    private static final Learning LEARNING = ContentLibrary.bundled().learning();

    @Test
    void everyArticleThatIsNamedStandsInItsLaw() throws IOException {
        assumeTrue(Files.isDirectory(LAWS), "the laws' texts are not beside this repository");
        Map<String, String> texts = new HashMap<>();
        List<String> missing = new ArrayList<>();
        Set<LawReference> named = named();
        for (LawReference article : named) {
            String law = article.law().chinese();
            if (!texts.containsKey(law)) {
                texts.put(law, text(law));
            }
            if (!texts.get(law).contains("\n第" + ChineseNumber.words(article.number()) + "条")) {
                missing.add(article.words().chinese());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(40);
    }

    private static Set<LawReference> named() {
        Stream<QuizQuestion> questions = Stream.concat(
                LEARNING.questions().stream().map(ThemeQuestion::question),
                LEARNING.course().orElseThrow().lessons().stream().flatMap(lesson -> lesson.questions().stream()));
        return Stream.concat(
                        LEARNING.stories().stream().flatMap(story -> story.articles().stream()),
                        questions.flatMap(question -> question.articles().stream()))
                .collect(Collectors.toSet());
    }

    private static String text(String law) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(LAWS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                boolean code = law.equals("民法典") && file.startsWith(LAWS.resolve("民法典"));
                if (code || file.getFileName().toString().matches(law + "(\\(.*\\))?\\.md")) {
                    text.append('\n').append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }
}
