package fayi.content.learning;

/**
 * A question of the general quiz.
 *
 * @param theme the id of the theme that it belongs to
 */
public record ThemeQuestion(String id, String theme, QuizQuestion question) {}
