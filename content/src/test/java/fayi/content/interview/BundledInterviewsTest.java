package fayi.content.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fayi.content.ContentLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every interview that comes with the program, walked to its end in several ways. */
class BundledInterviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Facts FACTS =
            new Facts("演示人", "female", LocalDate.of(1970, 1, 1), "汉", "演示省演示市演示县演示乡演示村1组", "110101197001011009");
    private static final String STORY = "我在演示工地干活，说好每天二百元，干完活没有给钱。";
    private static final int WALKS = 4;
    private static final int MOST_WALKS = 14;

    private static final ContentLibrary LIBRARY = ContentLibrary.bundled();

    static List<String> interviews() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fayi/content/interviews"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void everyWalkEndsAndTogetherTheyMakeEveryPaper(String id) {
        Interview interview = LIBRARY.interview(id);
        Set<String> papers = new TreeSet<>();
        int wanted = interview.papers().size();
        for (int walk = 0; walk < WALKS || (papers.size() < wanted && walk < MOST_WALKS); walk++) {
            walk(interview, walk).papers().stream()
                    .map(PlannedPaper::templateId)
                    .forEach(papers::add);
        }
        assertThat(papers)
                .isEqualTo(interview.papers().stream()
                        .map(PlannedPaper::templateId)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyServiceThatAsksQuestionsHasItsInterview() {
        assertThat(LIBRARY.notShown()).isEmpty();
    }

    private static InterviewProgress walk(Interview interview, int walk) {
        InterviewProgress progress = InterviewProgress.start(interview, FACTS, TODAY);
        for (int question = 0; progress.current().isPresent(); question++) {
            progress = FittingAnswers.answer(progress, TODAY, walk + 7 * question, STORY);
        }
        return progress;
    }
}
