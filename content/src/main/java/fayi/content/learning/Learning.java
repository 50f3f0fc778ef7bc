package fayi.content.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that can be learned at a station. Any thread may ask.
 *
 * @param themes each with months of its own
 * @param stories each with another id
 * @param questions of the general quiz
 */
public record Learning(
        List<MonthTheme> themes, List<Story> stories, List<ThemeQuestion> questions, Optional<Course> course) {
    /** Nothing was brought. */
    public static final Learning NOTHING = new Learning(List.of(), List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Learning {
        themes = List.copyOf(themes);
        stories = List.copyOf(stories);
        questions = List.copyOf(questions);
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** The theme of that day's month. */
    public Optional<MonthTheme> theme(LocalDate day) {
        return themes.stream()
                .filter(theme -> theme.months().contains(day.getMonthValue()))
                .findFirst();
    }

    /** The story with this id. */
    public Optional<Story> story(String id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** The stories of a theme, in its order. */
    public List<Story> storiesOf(MonthTheme theme) {
        return theme.stories().stream().flatMap(id -> story(id).stream()).toList();
    }

    /** The quiz as it is asked on that day: the month's questions first, then all others. */
    public List<QuizQuestion> quiz(LocalDate day) {
        String now = theme(day).map(MonthTheme::id).orElse("");
        return Stream.concat(
                        questions.stream().filter(one -> one.theme().equals(now)),
                        questions.stream().filter(one -> !one.theme().equals(now)))
                .map(ThemeQuestion::question)
                .toList();
    }
}
