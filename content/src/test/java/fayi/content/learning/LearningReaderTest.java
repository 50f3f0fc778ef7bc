package fayi.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fayi.content.ContentLibrary;
import fayi.content.source.BundledSource;
import fayi.content.source.ContentSource;
import fayi.content.yaml.ContentException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningReaderTest {
    private static final Learning BUNDLED = ContentLibrary.bundled().learning();

    @Test
    void everyMonthHasAThemeWithStoriesAndLinesToSay() {
        Set<String> themes = new HashSet<>();
        for (int month = 1; month <= 12; month++) {
            MonthTheme theme = BUNDLED.theme(LocalDate.of(2026, month, 15)).orElseThrow();
            assertThat(BUNDLED.storiesOf(theme)).isNotEmpty();
            assertThat(theme.lines()).hasSizeGreaterThan(2);
            themes.add(theme.id());
        }
        assertThat(themes).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theMonthsQuestionsAreAskedFirstAndNoneIsLost() {
        LocalDate june = LocalDate.of(2026, 6, 1);
        assertThat(BUNDLED.quiz(june)).hasSize(BUNDLED.questions().size()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(BUNDLED.quiz(june).get(0).articles().get(0).words().chinese())
                .isEqualTo("《反电信网络诈骗法》第 2 条");
    }

    @Test
    void storiesQuestionsAndLessonsSayOnWhichArticleTheyRest() {
        assertThat(BUNDLED.stories()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(story -> {
            assertThat(story.articles()).isNotEmpty();
            assertThat(story.remember()).isNotEmpty();
        });
        assertThat(BUNDLED.questions())
                .allSatisfy(one -> assertThat(one.question().articles()).isNotEmpty());
        assertThat(BUNDLED.course().orElseThrow().lessons()).hasSize(6).allSatisfy(lesson -> {
            assertThat(lesson.pages()).hasSizeGreaterThan(2);
            assertThat(lesson.questions()).hasSize(2);
        });
    }

    @Test
    void everyWayOnLeadsToAService() {
        ContentLibrary library = ContentLibrary.bundled();
        assertThat(BUNDLED.stories().stream().flatMap(story -> story.services().stream()))
                .allSatisfy(service -> assertThat(library.catalogue().find(service))
                        .as(service)
                        .isPresent());
    }

    @Test
    void contentWithoutLawsHasNothingToLearn() {
        assertThat(LearningReader.read(path -> Optional.empty()).isEmpty()).isTrue();
        assertThat(Learning.NOTHING.theme(LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(Learning.NOTHING.quiz(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learning/themes.yaml | months: [12, 1] | months: [12, 2] | has a theme already",
                "learning/themes.yaml | months: [12, 1] | months: [12] | no theme has the month 1",
                "learning/themes.yaml | months: [12, 1] | months: [13, 1] | is no month",
                "learning/themes.yaml | stories: [wages, injury] | stories: [wage] | there is no story 'wage'",
                "learning/stories.yaml | id: bride-price | id: wages | stands here twice",
                "learning/stories.yaml | civil 1042 | civl 1042 | Did you mean 'civil'",
                "learning/stories.yaml | civil 1042 | civil-1042 | names no article",
                "learning/quiz.yaml | right: 3 | right: 4 | there is no answer 4",
                "learning/quiz.yaml | theme: borrowing | theme: lending | there is no theme 'lending'",
                "learning/quiz.yaml | why: {zh: | because: {zh: | the key 'because' is not known here",
                "learning/course.yaml | id: evidence | id: role | stands here twice",
                "learning/course.yaml | ask: {zh: | ask: {cn: | the key 'cn' is not known here"
            })
    void aMistakeIsNamedWithItsFileAndLine(String file, String right, String wrong, String problem) {
        assertThatThrownBy(() -> LearningReader.read(changed(file, right, wrong)))
                .isInstanceOf(ContentException.class)
                .hasMessageMatching("(?s)" + file + ":[1-9][0-9]*: .*")
                .hasMessageContaining(problem);
    }

    private static ContentSource changed(String file, String right, String wrong) {
        BundledSource bundled = new BundledSource();
        Map<String, String> texts = new HashMap<>();
        String text = bundled.read(file).orElseThrow();
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        texts.put(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
        return path -> Optional.ofNullable(texts.get(path)).or(() -> bundled.read(path));
    }
}
