package fayi.content.learning;

import fayi.content.text.LocalizedText;
import java.util.List;

/**
 * A question with one right answer.
 *
 * @param options two to four answers
 * @param right which of them is right, from 0 on
 * @param why the explanation, told after any answer
 */
public record QuizQuestion(
        LocalizedText ask, List<LocalizedText> options, int right, LocalizedText why, List<LawReference> articles) {
    /** Copies the lists. */
    public QuizQuestion {
        options = List.copyOf(options);
        articles = List.copyOf(articles);
    }
}
