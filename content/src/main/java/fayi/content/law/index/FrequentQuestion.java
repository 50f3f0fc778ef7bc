package fayi.content.law.index;

import java.util.List;

/**
 * A question that is asked often, in villagers' words, with what answers it.
 *
 * @param answers title and number of each article, {@code 民法典 1087}
 */
public record FrequentQuestion(String question, List<String> answers) {
    /** Keeps a list of its own. */
    public FrequentQuestion {
        answers = List.copyOf(answers);
    }
}
